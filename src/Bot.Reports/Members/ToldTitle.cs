using System.Buffers;
using System.Text.RegularExpressions;
using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.Members;

/// <summary>What a talk was called, where the text beneath who spoke tells it: 「…」というタイトルで話しました, タイトルは「…」, a talk called "…".</summary>
internal static partial class ToldTitle
{
    private const int LongestLine = 400;
    private static readonly SearchValues<char> Quotes = SearchValues.Create("「『“\"‘'《");

    /// <summary>The title that a line tells; null where it tells none.</summary>
    public static Slice? In(TextLine line)
    {
        if (line.Text.Length > LongestLine || !line.Text.AsSpan().ContainsAny(Quotes)) return null;
        var match = Told.Match(line.Text);
        return match.Success ? line.Whole.Part(match.Groups["title"]) : null;
    }

    /// <summary>True for a heading over what the author told: わたしの発表, "My talk".</summary>
    public static bool IsOwnTalk(ReadOnlySpan<char> heading) => heading.Length is > 0 and <= LongestOwn && OwnWords.StandIn(heading) && OwnTalk.IsMatch(heading);

    private static readonly Phrases OwnWords = new(StringComparison.OrdinalIgnoreCase, "わたし", "私", "自分", "僕", "ぼく", "俺", "弊社", "当社", "自社", "我的", "my ");

    private const int LongestOwn = 24;

    private const string Quoted = """(?:「(?<title>[^「」]{3,100})」|『(?<title>[^『』]{3,100})』|“(?<title>[^“”]{3,120})”|"(?<title>[^"]{3,120})"|《(?<title>[^《》]{3,100})》)""";

    [GeneratedRegex(Quoted + @"(?=\s?(?:という|との|と題|と云う)(?:発表の|LTの|お?話の)?(?:タイトル|題|テーマ|演題|した|して|する)|\s?(?:という|との|って|の)(?:発表|LT|トーク|セッション|講演|お話|内容で)|(?:を|について|で|と(?:いう|題)\S{0,8})(?:発表|登壇|お?話|LT|紹介)|라는\s(?:제목|주제|발표)|(?:이라는|란)\s(?:제목|주제))|(?:タイトル|題名|題|テーマ|演題|発表名|제목|주제|题目|題目|主题|主題)(?:名)?(?:は|が|[은는이가]|是|为|為|[:：])[、,]?\s?" + Quoted + @"|\b(?:titled|entitled|called|named|title(?:\swas|\sis)?|talk(?:\swas|\son|\sabout)?)[,:]?\s" + Quoted, RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Told { get; }

    [GeneratedRegex(@"^\W*(?:(?:わたし|私|自分|僕|ぼく|俺|弊社|当社|自社)の(?:発表|LT|登壇|トーク|セッション|話)(?:内容)?|自分も(?:発表|LT|登壇)|my(?:\sown)?\s(?:talk|presentation|session|lightning talk)|我的(?:分享|演讲|演講))\W*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex OwnTalk { get; }
}
