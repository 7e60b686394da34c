using Bot.Reports.Words;

namespace Bot.Reports.Events;

/// <summary>Reads what a report says about its event.</summary>
internal sealed class EventReader(EventSource source, List<Remark> remarks)
{
    private const int ShortestSpecific = 4;
    private const double SameEvent = 0.4;

    public Event Read()
    {
        var title = Title();
        var (series, number) = EventSeries.Of(title);
        return new Event(title, new EventDate(source, remarks).Read(title), EventPage.Of(source, title)) { Series = series, Number = number, Venue = Labelled(LabelKind.Venue) };
    }

    private string? Title()
    {
        var (own, name) = OwnTitle();
        var isSure = name is not null && (EventTitle.IsOfReport(own!) || EventTitle.NamesEvent(name));
        if (LabelledName() is { } given && (!isSure || Similarity.Of(given, name!) > SameEvent)) return given;
        if (own is not null && name is not null && EventTitle.IsOfReport(own) && source.FurtherTitles.FirstOrDefault(title => Similarity.Of(title, name) > SameEvent) is { } full) return EventTitle.Clean(full);
        var linked = ToldEvent.Links(source.Head, EventPage.IsLikely).ToArray();
        if (name is not null && linked.Select(text => EventTitle.Within(name, text)).FirstOrDefault(part => part is not null) is { } within) return within;
        if (linked.FirstOrDefault(candidate => name is null || IsMoreSpecific(candidate, name)) is { } specific) return specific;
        if (name is not null && EventTitle.HasNumber(name)) return name;
        if (name is not null && ToldEvent.Marked(source.Head).FirstOrDefault(candidate => IsMoreSpecific(candidate, name)) is { } numbered) return numbered;
        if (name is not null && EventTitle.NamesEvent(name)) return name;
        var told = ToldEvent.In(source.Head);
        if (name is not null && StandsInText(name) && told?.Contains(name, StringComparison.OrdinalIgnoreCase) is not true) return name;
        return isSure && told is not null && !EventTitle.NamesEvent(told) ? name : told ?? name ?? FromFile();
    }

    /// <summary>True for a title that the text says again, as it does with an event's name and not with a post's own motto.</summary>
    private bool StandsInText(string name) =>
        source.Head.Any(line => line.Text != source.Title && line.Text.Length > name.Length && line.Text.Contains(name, StringComparison.OrdinalIgnoreCase));

    private string? LabelledName() => Labelled(LabelKind.EventName) is { } labelled ? EventTitle.Clean(labelled) : null;

    /// <summary>The report's title as written, and the event's name in it; a heading such as "Introduction" names no event.</summary>
    private (string? Own, string? Name) OwnTitle()
    {
        var heading = source.Title is { } title && EventTitle.IsSection(title) ? null : source.Title;
        if (Named("event.name", "event.title", "event_name", "eventName", "event") is { } told && !told.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return (told, EventTitle.Clean(told));
        var front = source.FrontMatter["title"] ?? (source.FrontMatter["name"] is { } ownName && EventTitle.NamesEvent(ownName) ? ownName : null);
        var (own, name) = front is not null && EventTitle.Clean(front) is { } inFront ? (front, inFront) : (heading, heading is null ? null : EventTitle.Clean(heading));
        var isTwice = name is not null && front is not null && heading is not null;
        return isTwice && EventTitle.Clean(heading!) is { } second && (IsNumbered(second, name!) && Similarity.Of(second, name!) > SameEvent || IsWhole(second, name!)) ? (own, second) : (own, name);
    }

    private string? Named(params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
            if (source.FrontMatter[field] is { Length: > 0 } name) return name;
        return null;
    }

    /// <summary>True for the same name with the number that the other lacks.</summary>
    private static bool IsMoreSpecific(string candidate, string name)
    {
        var (a, b) = (new FoldedTitle(candidate), new FoldedTitle(name));
        return a.Text.Length > b.Text.Length && b.Text.Length >= ShortestSpecific && IsNumbered(candidate, name)
            && (a.Text.Contains(b.Text, StringComparison.Ordinal) || Similarity.Of(a, b) > 0.6);
    }

    /// <summary>True for the whole name of what the other calls "Meetup #31".</summary>
    private static bool IsWhole(string candidate, string name) => EventTitle.IsNumberAlone(name) && !EventTitle.IsNumberAlone(candidate) && EventSeries.Of(candidate).Number is { } number && number == EventSeries.Of(name).Number;

    private static bool IsNumbered(string candidate, string name) => EventTitle.HasNumber(candidate) && !EventTitle.HasNumber(name);

    private string? FromFile()
    {
        var name = Path.GetFileNameWithoutExtension(source.File.Split('/')[^1]).Replace("__", "/", StringComparison.Ordinal).Split('/')[^1];
        return EventTitle.Clean(name.Replace('_', ' ')) is { } told && told.Any(char.IsLetter) ? told : null;
    }

    private string? Labelled(LabelKind kind)
    {
        for (var i = 0; i < source.Head.Count; i++)
        {
            if (source.Head[i].Label is not { } label || label.Kind != kind) continue;
            if (!label.Value.IsEmpty) return label.Value.Trim().Text;
            if (i + 1 < source.Head.Count && source.Head[i + 1].Label is null) return source.Head[i + 1].Text.Trim();
        }
        return null;
    }
}
