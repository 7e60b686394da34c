using System.Text.RegularExpressions;
using Bot.Reports.Links;
using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.Events;

/// <summary>The event's name as a report's first sentences tell it, where its title is about something else: "I was at [Harbour Nights 12](…)", 「夜の門」に参加しました。</summary>
internal static partial class ToldEvent
{
    private const int MostLines = 12;
    private const int LongestLine = 400;
    private const int LongestName = 60;
    private const int ShortestName = 4;

    private static readonly string[] Attending =
    [
        "参加", "行って", "行った", "行き", "お邪魔", "開催", "登壇", "出席", "主催",
        "went to", "attended", "visited", " held", "took place", " ran ", "had its", "다녀", "참석", "참가", "열린", "열렸", "去了", "去咗", "參加", "举办", "舉辦", "举行",
    ];

    // Of these words the event is the object, so that a link beside them leads to it and not to the place or to another event.
    private static readonly Phrases Attendances = new(Attending);

    private static readonly Phrases Visits = new([.. Attending, "開かれ", "でした", "様子", "へ", "に", " to ", " at ", "held", "hosted", "is done", " for ", " was ", "끝났", "마쳤"]);

    /// <summary>The name that the lines before the talks tell: linked to the event's page, set in bold, quoted or plain in a sentence of a visit; null where none does.</summary>
    public static string? In(IReadOnlyList<TextLine> head)
    {
        var lines = Top(head);
        return Linked(lines) ?? First(lines, line => Marked(line).FirstOrDefault()) ?? First(lines, line => Name(Quoted.Match(line.Text))) ?? First(lines, InSentence);
    }

    /// <summary>The names that the lines before the talks set in bold or italics.</summary>
    public static IEnumerable<string> Marked(IReadOnlyList<TextLine> head) => Top(head).SelectMany(Marked);

    private static TextLine[] Top(IReadOnlyList<TextLine> head) => [.. head.Take(MostLines).Where(line => line.Text.Length <= LongestLine)];

    /// <summary>The names of the links to pages of the given kind.</summary>
    public static IEnumerable<string> Links(IEnumerable<TextLine> lines, Func<string, bool> isPage)
    {
        foreach (var line in lines)
            foreach (var link in line.Links)
                if (link.Length >= ShortestName && isPage(link.Url) && LinkName(line, link) is { } name) yield return name;
    }

    private static string? LinkName(TextLine line, TextLink link) =>
        EventTitle.Clean(line.TextOf(link).ToString()) is { } name && !Address.IsMatch(name) && Labels.KindOf(name) is null ? name : null;

    private static string? Linked(TextLine[] lines) =>
        Links(lines, LinkHosts.IsEventPage).Concat(Links(lines.Where(line => Attendances.StandIn(line.Text)), EventPage.IsLikely)).FirstOrDefault(IsName);

    private static string? First(TextLine[] lines, Func<TextLine, string?> nameIn)
    {
        foreach (var line in lines)
            if (IsOfVisit(line) && nameIn(line) is { } name) return name;
        return null;
    }

    private static bool IsOfVisit(TextLine line) => Visits.StandIn(line.Text);

    private static IEnumerable<string> Marked(TextLine line)
    {
        foreach (var (start, length) in line.Marks)
            if (length is >= ShortestName and <= LongestName && length < line.Text.Length && line.Text[start + length - 1] is not ('.' or '。') && EventTitle.Clean(line.Text.Substring(start, length)) is { } name && IsName(name)) yield return name;
    }

    /// <summary>True for several words or a number, as events have and words set in bold for their weight have not.</summary>
    private static bool IsName(string name) =>
        name.Length >= ShortestName && !VersionOrDay.IsMatch(name) && (char.IsUpper(name[0]) && name.Contains(' ', StringComparison.Ordinal) || TextShape.HasCjk(name) || EventTitle.NamesEvent(name));

    private static string? Name(Match match) => match.Success ? EventTitle.Clean(match.Groups["name"].Value) : null;

    [GeneratedRegex(@"[「『](?<name>[^「『」』]{4,50})[」』]\s*(?:、?\s?(?:今回|本日)は|に(?:参加|行|お邪魔|出席|登壇|スタッフ|、)|へ(?:参加|行|。)?|である|という(?:会|イベント|勉強会|の)|を(?:開催|主催|聴講|視聴)|が(?:開催|行われ)|で(?:登壇|発表|LT))", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted { get; }

    private static string? InSentence(TextLine line)
    {
        foreach (Match match in Visit.Matches(line.Text))
            if (Name(match) is { } name && EventTitle.NamesEvent(name) && IsName(name)) return name;
        return null;
    }

    private const string Word = @"(?:\p{Lu}[\p{L}\p{N}.&'’\-]*|#?\d+)";
    private const string Japanese = @"^(?:[^。、,]{1,24}[、,])*(?:[^。、,]{0,20}(?:で|開催の|された|行われた))?(?<name>[^。、「」『』で]{4,40}?)\s?(?:へ(?:。|参加|行)|に(?:参加|行って|お邪魔|出席))|^[^。、「」]{0,16}は\s?(?<name>[^。、「」『』]{4,40}?)\s?でした";
    private const string Korean = @"^(?:.*(?:열린|하는|,)\s)?(?<name>[^,.]{4,40}?)\s?에\s(?:다녀|참석|참가)";
    private const string English = @"\b(?:to|at|for|attended|visited)\s(?:(?:the|our|this|last|\w+['’]s|month['’]s)\s)*(?<name>" + Word + @"(?:\s(?:of|the|and|&|in|" + Word + @"))*\s" + Word + ")";

    [GeneratedRegex(Japanese + "|" + Korean + "|" + English, RegexOptions.ExplicitCapture)]
    private static partial Regex Visit { get; }

    [GeneratedRegex(@"^\w+\s\d{1,3}$|^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?\s\d", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex VersionOrDay { get; }

    [GeneratedRegex(@"^https?:|^(?:on\s)?[a-z0-9\-]+(?:\.[a-z0-9\-]+)*\.[a-z]{2,10}(?:/|$)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Address { get; }
}
