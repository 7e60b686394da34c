using System.Buffers;
using System.Text.RegularExpressions;
using Bot.Reports.Outlines;
using Bot.Reports.People;
using Bot.Reports.Words;

namespace Bot.Reports.Members;

/// <summary>Finds talks that are told in sentences: 山田さんの「…」, "…" by Ann Lee, Ann Lee spoke about "…".</summary>
internal static partial class ProseReader
{
    private const int LongestLine = 2000;
    private const int MostBefore = 70;
    private const int ShortestMark = 8;
    private const int LongestMark = 100;
    private const double LikelyName = 0.6;
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".。!！?？");
    private static readonly SearchValues<char> Quotes = SearchValues.Create("「『“\"《");

    /// <summary>The talks that one line of a paragraph names.</summary>
    public static IEnumerable<Member> Read(Node node, TextLine line)
    {
        if (line.Text.Length > LongestLine || line.Marks.Count == 0 && !line.Text.AsSpan().ContainsAny(Quotes)) yield break;
        foreach (var (title, start, end) in Titles(line))
        {
            if (SpeakerBefore(line, start) is { Speakers.Count: > 0 } before) yield return ToMember(node, line, title, before);
            else if (SpeakerAfter(line, end) is { Speakers.Count: > 0 } after) yield return ToMember(node, line, title, after);
        }
    }

    /// <summary>What is quoted, or set in italics or bold, with where it starts and ends with its signs.</summary>
    private static IEnumerable<(Slice Title, int Start, int End)> Titles(TextLine line)
    {
        foreach (Match match in Quoted.Matches(line.Text)) yield return (line.Whole.Part(match.Groups["title"]), match.Index, match.Index + match.Length);
        foreach (var (start, length) in line.Marks)
            if (IsTitle(line.Text, start, length)) yield return (new Slice(line, start, start + length), start, start + length);
    }

    /// <summary>In Japanese bold words are mostly stressed ones, and titles only right behind whose they are.</summary>
    private static bool IsTitle(string text, int start, int length) =>
        length is >= ShortestMark and <= LongestMark && text.AsSpan(start, length).Trim() is { Length: >= ShortestMark } mark && !mark.ContainsAny(Quotes) && mark[^1] is not (':' or '：')
        && (!TextShape.HasCjk(mark) || text.AsSpan(0, start).TrimEnd() is [.., 'の' or 'る']) && PersonName.Likeness(mark) < LikelyName;

    private static PeopleReading SpeakerBefore(TextLine line, int end)
    {
        var start = Math.Max(0, end - MostBefore);
        var before = line.Text[start..end];
        if (Before.Match(before) is not { Success: true } match) return PeopleReading.None;
        var person = match.Groups["person"];
        return Sure(PeopleReader.Read(new Slice(line, start + person.Index, start + person.Index + person.Length)));
    }

    private static PeopleReading SpeakerAfter(TextLine line, int start)
    {
        var after = line.Text[start..Math.Min(line.Text.Length, start + MostBefore)];
        if (After.Match(after) is not { Success: true } match) return PeopleReading.None;
        var person = match.Groups["person"];
        return Sure(PeopleReader.Read(new Slice(line, start + person.Index, start + person.Index + person.Length)));
    }

    private static PeopleReading Sure(PeopleReading people) => people.Plausibility >= 0.7 ? people : PeopleReading.None;

    private static Member ToMember(Node node, TextLine line, Slice slice, PeopleReading people)
    {
        var slot = Slot.Read(slice);
        return new Member
        {
            Node = node,
            Line = line,
            Slot = slot with { Lightning = slot.Lightning || IsLightning(line.Text, slice) },
            Body = MemberBody.Empty,
            IsSentence = false,
            IsGroup = false,
            IsNonTalk = false,
            Cells = RowCells.None,
            FindSplits = _ => [new Split(Layout.Prose, slice, people)],
        };
    }

    /// <summary>True when the sentence that tells of the talk calls it a lightning talk.</summary>
    private static bool IsLightning(string text, Slice title)
    {
        var start = text.AsSpan(0, title.Start).LastIndexOfAny(SentenceEnds) + 1;
        var length = text.AsSpan(title.End).IndexOfAny(SentenceEnds);
        return TalkKinds.IsLightning(text[start..(length < 0 ? text.Length : title.End + length)]);
    }

    [GeneratedRegex("""「(?<title>[^「」]{4,80})」|『(?<title>[^『』]{4,80})』|“(?<title>[^“”]{6,100})”|"(?<title>[^"]{6,100})"|《(?<title>[^《》]{4,80})》""", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted { get; }

    [GeneratedRegex(@"(?<person>[\p{IsCJKUnifiedIdeographs}\p{IsHangulSyllables}\p{IsKatakana}々ー・A-Za-z0-9_@.]{1,20}(?:[\s　][\p{IsCJKUnifiedIdeographs}\p{IsKatakana}々ー・A-Za-z0-9_.]{1,12})?[ぁ-ゖ]{0,4}\s?(?:さん|氏|様|先生|님|씨|老师)(?:\s*[（(][^()（）]{1,30}[)）])?)(?:による|からの|より|の|が|は|から|이|은|의|께서)?[^。「『さ]{0,16}$|(?<person>(?!(?:Then|Next|First|Second|Third|Finally|Last|After|And|But|Also|Afterwards)\s)\p{Lu}[\p{L}'’.\-]+(?:\s\p{Lu}[\p{L}'’.\-]*){1,2}(?:\s*\([^()]{1,30}\))?)(?:'s|’s)?[^.!?:]{0,50}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Before { get; }

    [GeneratedRegex(@"^\s*,?\s+(?<person>\p{Lu}[\p{L}'’.\-]+(?:\s\p{Lu}[\p{L}'’.\-]*){1,2})\s(?:showed|told|explained|talked|spoke|presented|walked|demonstrated|shared|described|argued)|^\s*(?:by|from|presented by|—|–|-)\s+(?<person>\p{Lu}[\p{L}'’.\-]+(?:\s\p{Lu}[\p{L}'’.\-]*){1,2}(?:\s*\([^()]{1,30}\))?|@\w+)|^\s*(?:は|を|by\s|[:：、（(])?\s*(?<person>(?:[^、。「」『』（）()\s]{1,14}[\s　])?[^、。「」『』（）()\s]{1,14}(?:さん|氏|様|先生))", RegexOptions.ExplicitCapture)]
    private static partial Regex After { get; }
}
