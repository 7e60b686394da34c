using System.Globalization;
using Bot.Reports.Links;
using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.Events;

/// <summary>Reads what a report says about its event.</summary>
internal sealed class EventReader(EventSource source, List<Remark> remarks)
{
    private const int ShortestSpecific = 4;

    public Event Read()
    {
        var title = Title();
        var (series, number) = EventSeries.Of(title);
        return new Event(title, Date(), EventPage.Of(source, title)) { Series = series, Number = number, Venue = Labelled(LabelKind.Venue) };
    }

    private string? Title()
    {
        var own = source.FrontMatter["title"] ?? source.Title;
        var name = own is null ? null : EventTitle.Clean(own);
        if (name is not null && source.FrontMatter["title"] is not null && source.Title is { } heading && EventTitle.Clean(heading) is { } second && IsMoreSpecific(second, name)) name = second;
        foreach (var candidate in Candidates())
            if (name is null || IsMoreSpecific(candidate, name)) return candidate;
        return name ?? FromFile();
    }

    /// <summary>The names that stand in the text: labelled ones and the texts of links to the event's page.</summary>
    private IEnumerable<string> Candidates()
    {
        if (Labelled(LabelKind.EventName) is { } labelled && EventTitle.Clean(labelled) is { } name) yield return name;
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
        foreach (var line in source.Head)
            if (line.Label is { } label && label.Kind == kind && !label.Value.IsEmpty) return label.Value.Trim().Text;
        return null;
    }

    private DateOnly? Date() => DateInText() ?? DateText.InPath(source.File) ?? DateInFrontMatter();

    private DateOnly? DateInText()
    {
        var lines = source.Head.Where(line => line.Label is { Kind: LabelKind.Date or LabelKind.Time }).Concat(source.Head).ToArray();
        foreach (var line in lines)
            if (FirstDay(line, DateText.Find(WithoutLinks(line))) is { } date) return date;
        if (Year() is not { } year) return null;
        foreach (var line in lines)
            if (FirstDay(line, DateText.FindWithoutYear(WithoutLinks(line), year)) is { } date) return date;
        return null;
    }

    /// <summary>A link's address may hold the day it was posted, which is not the event's.</summary>
    private static string WithoutLinks(TextLine line)
    {
        var text = line.Text;
        foreach (var link in line.Links.Reverse())
            if (link.Length > 0 && text.AsSpan(link.Start).StartsWith("http")) text = text.Remove(link.Start, link.Length);
        return text;
    }

    private DateOnly? FirstDay(TextLine line, IEnumerable<FoundDate> dates)
    {
        foreach (var found in dates)
        {
            if (found.Date is { } date) return date;
            remarks.Add(new Remark(RemarkKind.BadDate, line.Line, found.Text));
        }
        return null;
    }

    /// <summary>The year that days without one are in: the path's or the front matter's.</summary>
    private int? Year() => (DateText.InPath(source.File) ?? DateInFrontMatter())?.Year ?? TitleYear();

    private int? TitleYear()
    {
        var title = source.FrontMatter["title"] ?? source.Title ?? "";
        for (var i = 0; i + 4 <= title.Length; i++)
            if (title[i] is '2' && int.TryParse(title.AsSpan(i, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and < 2100) return year;
        return null;
    }

    private DateOnly? DateInFrontMatter()
    {
        foreach (var field in (ReadOnlySpan<string>)["date", "event_date", "eventDate", "pubDate", "publishedAt", "published_at", "created_at", "published"])
            if (source.FrontMatter[field] is { } text && DateText.Find(text).FirstOrDefault().Date is { } date) return date;
        return null;
    }
}
