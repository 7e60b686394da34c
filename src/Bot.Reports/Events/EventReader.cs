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
        var own = source.FrontMatter["title"] is { } front && EventTitle.Clean(front) is not null ? front : source.Title;
        var name = own is null ? null : EventTitle.Clean(own);
        if (name is not null && source.FrontMatter["title"] is not null && source.Title is { } heading && EventTitle.Clean(heading) is { } second && IsMoreSpecific(second, name)) name = second;
        if (Labelled(LabelKind.EventName) is { } labelled && EventTitle.Clean(labelled) is { } given && (name is null || Similarity.Of(given, name) > SameEvent)) return given;
        if (own is not null && name is not null && EventTitle.IsOfReport(own) && source.FurtherTitles.FirstOrDefault(title => Similarity.Of(title, name) > SameEvent) is { } full) return EventTitle.Clean(full);
        foreach (var candidate in Candidates())
            if (name is null || NonTalks.Contains(name) || IsMoreSpecific(candidate, name)) return candidate;
        return name ?? FromFile();
    }

    /// <summary>The names that stand in the text as links to the event's page.</summary>
    private IEnumerable<string> Candidates()
    {
        foreach (var line in source.Head)
            foreach (var link in line.Links.Where(link => LinkHosts.IsEventPage(link.Url) && link.Length > 3))
                if (EventTitle.Clean(line.Text.Substring(link.Start, link.Length)) is { } text && !text.StartsWith("http", StringComparison.Ordinal)) yield return text;
    }

    /// <summary>True for the same name with the number that the other lacks.</summary>
    private static bool IsMoreSpecific(string candidate, string name)
    {
        var (a, b) = (TextShape.Fold(candidate), TextShape.Fold(name));
        return a.Length > b.Length && b.Length >= ShortestSpecific && EventTitle.HasNumber(candidate) && !EventTitle.HasNumber(name)
            && (a.Contains(b, StringComparison.Ordinal) || Similarity.OfFolded(a, b) > 0.6);
    }

    private string? FromFile()
    {
        var name = Path.GetFileNameWithoutExtension(source.File.Split('/')[^1]).Replace("__", "/", StringComparison.Ordinal).Split('/')[^1];
        return EventTitle.Clean(name.Replace('_', ' '));
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
