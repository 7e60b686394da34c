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
    private const int MostBefore = 120;
    private const int ShortestMark = 8;
    private const int LongestMark = 100;
    private const int LongestBeginning = 16;
    private const double LikelyName = 0.6;
    private const double SureName = 0.7;
    private static readonly Phrases Honorifics = new("さん", "氏", "様", "先生", "님", "씨");
    private static readonly SearchValues<char> Quotes = SearchValues.Create("「『“\"《‘");

    /// <summary>The talks that a paragraph names.</summary>
    public static IEnumerable<Member> Read(Node node) =>
        !Array.Exists(node.Lines, MayTell) ? [] : TextLines.AreWrapped(node.Lines) ? Read(node, TextLines.Join(node.Lines, node.Line)) : node.Lines.SelectMany(line => Read(node, line));

    /// <summary>The talks that a paragraph begins to tell of, one in each line that the author broke.</summary>
    public static IEnumerable<Member> ReadTold(Node node)
    {
        foreach (var line in TextLines.AreWrapped(node.Lines) ? [TextLines.Join(node.Lines, node.Line)] : node.Lines)
            if (ToldTalk.In(line) is var (topic, people)) yield return ToMember(node, line, topic, people);
    }

    /// <summary>A look for quotes, marks and slides, without which no title is told.</summary>
    private static bool MayTell(TextLine line) =>
        line.Marks.Length > 0 || line.Text.AsSpan().ContainsAny(Quotes) || line.Text.Contains(" '", StringComparison.Ordinal) || line.HasSlidesLink;

    private static IEnumerable<Member> Read(Node node, TextLine line)
    {
        if (line.Text.Length > LongestLine || !MayTell(line)) yield break;
        foreach (var (title, start, end) in Titles(line))
        {
            if (Said.IsMatch(line.Text.AsSpan(end))) continue;
            if (SpeakerOf(line, start, end) is { Speakers.Count: > 0 } people) yield return ToMember(node, line, title, people);
            else if (Called.IsMatch(line.Text.AsSpan(end)) || line.Text[start] is '《' && GivenBefore.IsMatch(line.Text.AsSpan(Math.Max(0, start - NearBefore), start - Math.Max(0, start - NearBefore)))) yield return ToMember(node, line, title, PeopleReading.None with { Plausibility = LikelyName });
        }
    }

    /// <summary>What is quoted, set in italics or bold, or links to slides, with where it starts and ends with its signs.</summary>
    private static IEnumerable<(Slice Title, int Start, int End)> Titles(TextLine line)
    {
        foreach (Match match in Quoted.Matches(line.Text)) yield return (line.Whole.Part(match.Groups["title"]), match.Index, match.Index + match.Length);
        foreach (var (start, length) in line.Marks)
            if (IsTitle(line.Text, start, length)) yield return (new Slice(line, start, start + length), start, start + length);
        foreach (var link in line.Links)
            if (link.IsSlides && Labels.OfLink(line.Text.AsSpan(link.Start, link.Length)) is null && IsTitle(line.Text, link.Start, link.Length)) yield return (new Slice(line, link.Start, link.End), link.Start, link.End);
    }

    /// <summary>In Japanese bold words are mostly stressed ones, and titles only right behind whose they are.</summary>
    private static bool IsTitle(string text, int start, int length) =>
        length is >= ShortestMark and <= LongestMark && text.AsSpan(start, length).Trim() is { Length: >= ShortestMark } mark && !mark.ContainsAny(Quotes) && mark[^1] is not (':' or '：')
        && (!TextShape.HasCjk(mark) || text.AsSpan(0, start).TrimEnd() is [.., 'の' or 'る'] || text.AsSpan(start + length).TrimStart() is ['(' or '（', ..]) && PersonName.Likeness(mark) < LikelyName;

    private static PeopleReading SpeakerOf(TextLine line, int start, int end)
    {
        var after = line.Whole.Part(end, Math.Min(line.Text.Length, end + MostBefore));
        if (IsNamedAtOnce(after.Span) && SpeakerIn(after, After) is { Speakers.Count: > 0 } next) return next;
        var before = line.Whole.Part(Math.Max(0, start - MostBefore), start);
        if (ToldSpeaker.MayHoldName(before.Span) && SpeakerIn(before, RightBefore) is { Speakers.Count: > 0 } giver) return giver;
        if (PatternBefore(before.Span) is { } pattern && SpeakerIn(before, pattern) is { Speakers.Count: > 0 } told) return told;
        if (SpeakerIn(after, After) is { Speakers.Count: > 0 } behind) return behind;
        return before.Span.Contains('。') && Honorifics.StandIn(before.Span) ? SpeakerIn(before, SentenceBefore) : PeopleReading.None;
    }

    private static Regex? PatternBefore(ReadOnlySpan<char> before)
    {
        if (Honorifics.StandIn(before)) return AddressedBefore;
        if (TextShape.HasCjk(before)) return Before;
        return ToldSpeaker.MayHoldName(before) ? LatinBefore : null;
    }

    /// <summary>"… *Cranes that talk* by Ann Lee": whose it is stands right behind.</summary>
    private static bool IsNamedAtOnce(ReadOnlySpan<char> after) => after.TrimStart() is var text && (text.StartsWith("by ") || text is ['(' or '（', ..]);

    private static PeopleReading SpeakerIn(Slice place, Regex pattern)
    {
        if (pattern.Match(place.Text) is not { Success: true } match) return PeopleReading.None;
        var (person, least) = (match.Groups["person"], match.Groups["surely"].Success ? LikelyName : SureName);
        return PeopleReader.Read(place.Part(person)) is { } people && people.Plausibility >= least ? ToldSpeaker.WithEmployer(ToldSpeaker.WithEmployer(people, match), place.Text[(person.Index + person.Length)..]) : PeopleReading.None;
    }

    /// <summary>What follows up to the next talk in the same paragraph, and the lines of the next one that begin with the slides.</summary>
    private static IEnumerable<TextLine> Further(Member talk)
    {
        var siblings = talk.Node.Parent?.Children ?? [];
        var paragraphs = siblings.Skip(siblings.IndexOf(talk.Node)).TakeWhile(node => node.Kind is NodeKind.Paragraph).Take(2);
        return paragraphs.SelectMany(node => node.Lines.Select(line => (node, line))).Where(told => told.line.Line > talk.Line.Line)
            .TakeWhile(told => !Read(told.node, told.line).Any()).Where(told => told.node == talk.Node || BeginsWithSlides(told.line.Text)).Select(told => told.line);
    }

    private static bool BeginsWithSlides(string text) => Labels.TellsOfSlides(text.AsSpan(0, Math.Min(text.Length, LongestBeginning)));

    private static Member ToMember(Node node, TextLine line, Slice slice, PeopleReading people)
    {
        var slot = Slot.Read(slice);
        return new Member
        {
            Node = node,
            Line = line,
            Slot = slot with { HasKind = slot.HasKind || people.Speakers.Count == 0, Lightning = slot.Lightning || IsLightning(line.Text, slice) },
            Body = MemberBody.Empty,
            IsSentence = false,
            IsGroup = false,
            IsNonTalk = false,
            Cells = RowCells.None,
            FindSplits = _ => [new Split(Layout.Prose, slice, people)],
            FindFurther = Further,
        };
    }

    /// <summary>True when the sentence that tells of the talk calls it a lightning talk.</summary>
    private static bool IsLightning(string text, Slice title)
    {
        var start = TextShape.LastSentence(text.AsSpan(0, title.Start));
        var length = text.AsSpan(title.End).IndexOfAny(TextShape.SentenceEnds);
        return TalkKinds.IsLightning(text.AsSpan()[start..(length < 0 ? text.Length : title.End + length)]);
    }

    [GeneratedRegex("""「(?<title>[^「」『』]{4,80})」|『(?<title>[^『』]{4,80})』|“(?<title>[^“”]{6,100})”|"(?<title>[^"]{6,100})"|《(?<title>[^《》]{4,80})》|‘(?<title>[^‘’]{6,100})’|(?<=\s)'(?<title>\p{L}[^']{6,100})'(?![\p{Ll}])""", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted { get; }

    private const string Name = @"\p{Lu}[\p{L}'’\-]+(?:\s\p{Lu}(?:\.|[\p{L}'’\-]*)){1,2}";

    /// <summary>"…, Cy Diaz gave *Title*": of several names the one right before the title.</summary>
    [GeneratedRegex(@"(?:[,;:]\s(?:and\s)?|\sand\s(?:then\s)?)(?<person>" + Name + @")\s(?:gave|did|showed|presented|with|on|spoke on|spoke about|talked about|told us about)\s(?:us\s)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex RightBefore { get; }

    // A family's name of one syllable first, and no particle last.
    private const string KoreanName = "[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진엄채원천방공현함변염여추도소석선설][가-힣]{1,3}(?<![은는이가을를의에도와과])";

    private const string ShortName = @"(?:[^、。「」『』（）()\s]{1,14}[\s　])?[^、。「」『』（）()\s]{1,14}";

    private const string Person = @"(?<person>(?:[\p{IsCJKUnifiedIdeographs}\p{IsKatakana}A-Za-z0-9ー・]{2,20}の)?[\p{IsCJKUnifiedIdeographs}\p{IsHangulSyllables}\p{IsKatakana}々ー・A-Za-z0-9_@.]{1,20}(?:[\s　][\p{IsCJKUnifiedIdeographs}\p{IsKatakana}ぁ-のば-ゖ々ー・A-Za-z0-9_.]{1,12})?[ぁ-ゖ]{0,4}\s?(?:さん|氏|様|先生|님|씨)(?:\s*[（(][^()（）]{1,30}[)）])?)";

    [GeneratedRegex(Person + @"(?!(?:の|が|は)?(?:答|言葉|一言|質問|コメント))(?:による|からの|より|の|が|は|から|이|은|의|께서)?[^。「『さ]{0,16}$", RegexOptions.ExplicitCapture)]
    private static partial Regex AddressedBefore { get; }

    [GeneratedRegex(@"(?<person>(?!(?:Then|Next|First|Second|Third|Finally|Last|After|And|But|Also|Afterwards|Before|In|On|At)\s)" + Name + @"(?<!['’])(?<!['’]s)(?: and \p{Lu}[\p{L}'’.\-]+ \p{Lu}[\p{L}'’\-]+)?(?:\s*\([^()]{1,30}\))?)(?:'s|’s)?[^.!?:]{0,100}(?::|\.\s(?:In|With|His|Her|Their)\b[^.!?:]{0,40})?\s?$", RegexOptions.ExplicitCapture)]
    private static partial Regex LatinBefore { get; }

    [GeneratedRegex(@"(?:本目|人目|番目|つ目|まず|最初|次|続いて|最後|トップバッター|トリ)[はにが、]*(?:[^。、「『は]{2,16}の)?(?<surely>(?<person>\p{IsCJKUnifiedIdeographs}{2,5}|\p{IsCJKUnifiedIdeographs}{1,4}[\s　][\p{IsCJKUnifiedIdeographs}ぁ-ゖァ-ヺー]{1,4}))(?:による|から|[のがは、])?\s*$|(?:^|[，。、的由是：:\s]|讲师|讲者|講者|嘉宾)(?:(?:来自|來自)?(?<employer>[^，。、的由是：:\s]{2,12})的)?(?<surely>(?<person>\p{IsCJKUnifiedIdeographs}{2,4}?))(?:老师|老師|同学|同學|女士)?(?:[，,]?[他她]?(?:分享|讲|講|带来|帶來)?的?(?:题目|題目|主题|主題|议题|議題)[是为為]?|[，,]?[他她]?(?:分享|讲述|講述|讲|講|带来|帶來|介绍|介紹)(?:的是|的|了)?|的)[:：]?\s*$|(?:^|[,.]\s)(?<surely>(?<person>" + KoreanName + @"))\s$", RegexOptions.ExplicitCapture)]
    private static partial Regex Before { get; }

    /// <summary>What somebody said and is no title: 「…」と笑っていた, 「…」という質問.</summary>
    [GeneratedRegex(@"^(?:(?:と|って)(?:言|い[いっ]|笑|のこと|答え|聞|述べ|おっしゃ|叫|つぶや|呟|力説|締め|返)|という(?:言葉|質問|問い|一言|名言|声|意見|コメント|感想))", RegexOptions.ExplicitCapture)]
    private static partial Regex Said { get; }

    /// <summary>「…」というセッション, 「…」というタイトルで登壇した: a talk, whoever gave it.</summary>
    [GeneratedRegex(@"^\s?(?:(?:という|との|と題した|って)(?:名前の|タイトルの|題の)?(?:発表|セッション|トーク|LT|講演|登壇)|という(?:タイトル|題|テーマ|題目|演題)で、?\S{0,12}?(?:発表|登壇|LT|話)|(?:이라는|라는)\s(?:제목|주제|발표|세션)|(?:이라는|라는)\s\S{1,6}\s발표)", RegexOptions.ExplicitCapture)]
    private static partial Regex Called { get; }

    private const int NearBefore = 20;

    /// <summary>另一个闪电演讲《…》: what was given under this title was a talk.</summary>
    [GeneratedRegex(@"(?:演讲|演講|分享|议题|議題|讲座|主题|主題|讲的|講的|环节|環節|라는 제목|발표)[^。.《》]{0,12}$", RegexOptions.ExplicitCapture)]
    private static partial Regex GivenBefore { get; }

    /// <summary>The sentence before may name who spoke: "1人目は山田さん。「…」という話だった".</summary>
    [GeneratedRegex(Person + @"[^。「『]{0,12}。[^。「『]{0,12}$", RegexOptions.ExplicitCapture)]
    private static partial Regex SentenceBefore { get; }

    [GeneratedRegex(@"^\s*\((?<person>" + Name + @")[,)]|^\s*,?\s+(?:in which|where)\s(?<person>" + Name + @")\s|^\s*,?\s+(?<person>" + Name + @")(?:,?\s(?:from|of|at)\s[^,.]{2,40},?)?\s(?:said|did|showed|told|explained|talked|spoke|presented|walked|demonstrated|shared|described|argued)|^\s*,?\s*(?:by|from|presented by|—|–|-)\s+(?<person>" + Name + @"(?:\sand\s" + Name + @")?(?:\s*\([^()]{1,30}\))?|@\w+)|^\s*(?:、?\s?(?:発表|登壇|担当|講師|スピーカー)(?:は|が)|は|を|の|で|by\s|[:：、（(])?\s*(?:[^、。「」『』（）()\s]{1,16}の){0,2}(?<person>" + ShortName + @"\s?(?:さん|氏|様|先生|님)(?:\s?[（(][^()（）]{1,30}[)）])?)|^を[^、。]{0,8}(?:された|した|くれた|くださった)(?<person>" + ShortName + @"\s?(?:さん|氏|様|先生))|^と(?:題|いう)[^。、]{0,16}(?:のは|た)(?<person>" + ShortName + @"\s?(?:さん|氏|様|先生))|^[^。]{0,16}。\s*(?:話し手|スピーカー|登壇者?|発表者?|講師|担当|語り手)は、?(?<person>" + ShortName + @"\s?(?:さん|氏|様|先生))|^(?:です|でした)?(?:ね|よね|かな)?[。、で]\s*(?<person>" + ShortName + @"\s?(?:さん|氏|様|先生)(?:\s?[（(][^()（）]{1,30}[)）])?)(?:ね|です|でした|から)?(?:。|、|」|$)|^(?:という[^。、]{0,8})?(?:です|でした|だった|で、|、)?[。、]?\s*(?:これは|こちらは|発表は|登壇は|話し手は)(?:[^。、「]{0,24}(?:している|されている|している|の)、?)?(?<person>" + ShortName + @"\s?(?:さん|氏|様|先生))(?=です|でした|だった|。|、|によ)|^，(?:[两二三]位)?(?:讲师|講師|嘉宾|讲者|講者)(?:是|为|[:：])?(?<surely>(?<person>\p{IsCJKUnifiedIdeographs}{2,4}?(?:、\p{IsCJKUnifiedIdeographs}{2,4}?){1,4}))(?=都|来自|[，。（(]|$)|^，(?:讲师|講者|讲者|由)?(?<surely>(?<person>\p{IsCJKUnifiedIdeographs}{2,4}))(?=[（(]|，[^，。]{2,12}(?:大学|公司|集团|博士|工程师|架构师|经理|负责人|CTO))|^。\s*(?<person>" + ShortName + @"(?:さん|氏|様|先生))(?=による|の(?:発表|LT|お話|話|セッション|トーク))", RegexOptions.ExplicitCapture)]
    private static partial Regex After { get; }
}
