using Bot.Reports.Links;
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
        if (Labelled(LabelKind.EventName) is { } labelled && EventTitle.Clean(labelled) is { } given && (name is null || Similarity.Of(given, name) > SameEvent)) return given;
        if (own is not null && name is not null && EventTitle.IsOfReport(own) && source.FurtherTitles.FirstOrDefault(title => Similarity.Of(title, name) > SameEvent) is { } full) return EventTitle.Clean(full);
        var linked = LinkedNames(EventPage.IsLikely).ToArray();
        if (name is not null && linked.Select(text => EventTitle.Within(name, text)).FirstOrDefault(part => part is not null) is { } within) return within;
        return linked.FirstOrDefault(candidate => name is null || IsMoreSpecific(candidate, name)) ?? ToldEvent(own, name) ?? name ?? ProseEvent.In(source.Head) ?? FromFile();
    }

    /// <summary>Where the title tells of a visit but numbers no event, the numbered one whose page the text links by its name is what was visited.</summary>
    private string? ToldEvent(string? own, string? name) =>
        own is not null && name is not null && EventTitle.IsOfReport(own) && !EventTitle.HasNumber(name) ? LinkedNames(LinkHosts.IsEventPage).FirstOrDefault(EventTitle.HasNumber) : null;

    /// <summary>The report's title as written, and the event's name in it; a heading such as "Introduction" names no event.</summary>
    private (string? Own, string? Name) OwnTitle()
    {
        var heading = source.Title is { } title && EventTitle.IsSection(title) ? null : source.Title;
        if (Named("event.name", "event.title", "event_name", "eventName", "event") is { } told && !told.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return (told, EventTitle.Clean(told));
        var front = source.FrontMatter["title"];
        var (own, name) = front is not null && EventTitle.Clean(front) is { } inFront ? (front, inFront) : (heading, heading is null ? null : EventTitle.Clean(heading));
        var isTwice = name is not null && front is not null && heading is not null;
        return isTwice && EventTitle.Clean(heading!) is { } second && IsMoreSpecific(second, name!) ? (own, second) : (own, name);
    }

    private string? Named(params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
            if (source.FrontMatter[field] is { Length: > 0 } name) return name;
        return null;
    }

    /// <summary>The names that stand in the text as links to the event's page.</summary>
    private IEnumerable<string> LinkedNames(Func<string, bool> isPage)
    {
        foreach (var line in source.Head)
            foreach (var link in line.Links.Where(link => link.Length > 3 && isPage(link.Url)))
                if (EventTitle.Clean(line.Text.Substring(link.Start, link.Length)) is { } text && !text.StartsWith("http", StringComparison.Ordinal) && Labels.KindOf(text) is null) yield return text;
    }

    /// <summary>True for the same name with the number that the other lacks.</summary>
    private static bool IsMoreSpecific(string candidate, string name)
    {
        var (a, b) = (new FoldedTitle(candidate), new FoldedTitle(name));
        return a.Text.Length > b.Text.Length && b.Text.Length >= ShortestSpecific && EventTitle.HasNumber(candidate) && !EventTitle.HasNumber(name)
            && (a.Text.Contains(b.Text, StringComparison.Ordinal) || Similarity.Of(a, b) > 0.6);
    }

    private string? FromFile()
    {
        var name = Path.GetFileNameWithoutExtension(source.File.Split('/')[^1]).Replace("__", "/", StringComparison.Ordinal).Split('/')[^1];
        return EventTitle.Clean(name.Replace('_', ' ')) is { } told && told.AsSpan().ContainsAnyExcept("0123456789-. ") ? told : null;
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
