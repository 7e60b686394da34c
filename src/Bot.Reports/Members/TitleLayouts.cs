using System.Buffers;
using System.Text.RegularExpressions;
using Bot.Reports.Outlines;
using Bot.Reports.People;
using Bot.Reports.Words;

namespace Bot.Reports.Members;

/// <summary>Every way in which one line can be a title with speakers; which is right is told by the other members of the list.</summary>
internal static partial class TitleLayouts
{
    private const string Quotes = "「」『』\"“”'‘’";
    private static readonly SearchValues<char> Separators = SearchValues.Create("-–—−ー―/／|｜:：,、，　\t ");
    private static readonly SearchValues<char> OpeningQuotes = SearchValues.Create("「『“\"《");
    private static readonly SearchValues<string> Honorifics = SearchValues.Create(["さん", "氏", "様", "先生"], StringComparison.Ordinal);
    private const string Trimmed = ":：,、/／|｜-–—　";
    private const double LeastPlausibility = 0.3;
    private const double Labelled = 0.9;
    private const int ShortestLead = 4;
    private const int LongTitle = 50;
    private const int ShortestSentence = 12;
    private const int LongestOrganisation = 24;
    private const int LongestCjkOrganisation = 14;

    /// <summary>The readings of a line, without times and numbers, that are plausible at all.</summary>
    public static List<Split> Of(Slice line)
    {
        var splits = new List<Split>();
        var text = line.Text;
        AddLead(splits, line);
        if (text.Contains("by", StringComparison.OrdinalIgnoreCase) || text.AsSpan().ContainsAny(':', '：')) AddBy(splits, line, text);
        if (text.AsSpan().ContainsAny(Separators)) AddSeparators(splits, line, text);
        if (text.AsSpan().TrimEnd() is [.., ')' or '）' or ']' or '】' or 'ん' or '氏' or '様']) AddParenthesis(splits, line, text);
        if (text.AsSpan().ContainsAny(OpeningQuotes)) AddQuoted(splits, line, text);
        if (text.AsSpan().ContainsAny('@', '＠')) AddAccounts(splits, line, text);
        if (text.AsSpan().ContainsAny(Honorifics)) AddHonorifics(splits, line, text);
        if (line.Line.Links.Count > 0) AddProfileLink(splits, line);
        return splits;
    }

    private static void Add(List<Split> splits, Layout layout, Slice title, Slice people)
    {
        var cleaned = FirstSentence(title).Trim(Trimmed);
        if (TextShape.LetterCount(cleaned.Span) < 2 || IsOrganisation(cleaned.Span)) return;
        var reading = PeopleReader.Read(people);
        if (layout is Layout.ColonBefore or Layout.ColonAfter or Layout.CommaBefore or Layout.BlankBefore && reading.Plausibility < PersonDraft.Marked) reading = reading with { Plausibility = reading.Plausibility - 0.1 };
        if (reading.Plausibility >= LeastPlausibility) splits.Add(new Split(layout, cleaned, reading));
    }

    /// <summary>An organisation's name holds no particle of a sentence.</summary>
    private static bool IsOrganisation(ReadOnlySpan<char> text) =>
        text.Length <= (TextShape.HasCjk(text) ? LongestCjkOrganisation : LongestOrganisation) && !text.ContainsAny("をでにが") && Affiliations.IsOrganisation(text);

    /// <summary>Where an item goes on after the title, the title is its first sentence.</summary>
    private static Slice FirstSentence(Slice title)
    {
        if (title.Span.Length < LongTitle) return title;
        var end = title.Span.IndexOf(". ");
        return end >= ShortestSentence && title.Span.Length - end >= ShortestSentence && title.Span[end - 1] != '.' ? title.To(end) : title;
    }

    /// <summary>"[Title](link) by Ann Lee showed how …": the linked or bold title ends where its mark ends, and the people where the sentence goes on.</summary>
    private static void AddLead(List<Split> splits, Slice line)
    {
        var length = LeadLength(line);
        if (length < ShortestLead) return;
        var rest = line.From(length);
        if (LeadingPeople.Match(rest.Text) is not { Success: true } match) return;
        var people = match.Groups["people"];
        Add(splits, Layout.By, line.To(length), rest.Part(people.Index, people.Index + people.Length));
    }

    /// <summary>How long the link or the bold words are that a line starts with; 0 without.</summary>
    public static int LeadLength(Slice line)
    {
        if (line.Start == 0 && line.Line.BoldLength > 0) return Math.Min(line.Line.BoldLength, line.End);
        foreach (var link in line.Links)
            return link.Start <= line.Start && !link.IsImage && !Handle.IsProfile(link.Url) ? Math.Min(link.End, line.End) - line.Start : 0;
        return 0;
    }

    private static void AddBy(List<Split> splits, Slice line, string text)
    {
        var match = By.Matches(text).LastOrDefault();
        if (match is null) return;
        var people = line.From(match.Index + match.Length);
        if (match.Index > 0) Add(splits, Layout.By, line.To(match.Index), people);
        if (match.Index > 0 && match.ValueSpan.ContainsAny(':', '：') && splits is [.., { Layout: Layout.By } said]) splits[^1] = said with { People = said.People with { Plausibility = Math.Max(Labelled, said.Plausibility) } };
        else if (PeopleReader.Read(people) is { Plausibility: >= PersonDraft.Marked } alone) splits.Add(new Split(Layout.By, line.To(0), alone));
    }

    private static void AddSeparators(List<Split> splits, Slice line, string text)
    {
        foreach (var (after, before, signs, separator) in SeparatorsFor)
        {
            if (!text.AsSpan().ContainsAny(signs)) continue;
            var matches = separator().Matches(text).Where(match => !IsInParenthesis(text, match.Index)).ToArray();
            if (matches.Length == 0) continue;
            var (first, last) = (matches[0], matches[^1]);
            Add(splits, after, line.To(last.Index), line.From(last.Index + last.Length));
            Add(splits, before, line.From(first.Index + first.Length), line.To(first.Index));
            if (matches.Length is < 2 or > 4) continue;
            Add(splits, after, line.To(first.Index), line.From(first.Index + first.Length));
            Add(splits, before, line.From(last.Index + last.Length), line.To(last.Index));
        }
    }

    private static readonly (Layout After, Layout Before, string Signs, Func<Regex> Separator)[] SeparatorsFor =
    [
        (Layout.DashAfter, Layout.DashBefore, "-–—−ー―", () => Dash),
        (Layout.SlashAfter, Layout.SlashBefore, "/／", () => Slash),
        (Layout.BarAfter, Layout.BarBefore, "|｜", () => Bar),
        (Layout.ColonAfter, Layout.ColonBefore, ":：", () => Colon),
        (Layout.CommaAfter, Layout.CommaBefore, ",、，", () => Comma),
        (Layout.BlankAfter, Layout.BlankBefore, "　\t ", () => Blank),
    ];

    private static bool IsInParenthesis(string text, int at)
    {
        var depth = 0;
        for (var i = 0; i < at; i++)
        {
            if (text[i] is '(' or '（' or '「' or '『' or '【' or '[') depth++;
            else if (text[i] is ')' or '）' or '」' or '』' or '】' or ']') depth--;
        }
        return depth > 0;
    }

    private static void AddParenthesis(List<Split> splits, Slice line, string text)
    {
        if (LastParenthesis.Match(text) is not { Success: true, Index: > 0 } match) return;
        var content = match.Groups["content"];
        Add(splits, Layout.Parenthesis, line.To(match.Index), line.Part(content.Index, content.Index + content.Length));
        AddNameBeforeParenthesis(splits, line, text[..match.Index].TrimEnd());
    }

    /// <summary>"… title Taro Yamada (@taro)": nothing but the name's shape parts it from the title.</summary>
    private static void AddNameBeforeParenthesis(List<Split> splits, Slice line, string before)
    {
        for (var blank = LastBlank(before, before.Length); blank > 0; blank = LastBlank(before, blank))
        {
            var name = before[(blank + 1)..];
            if (name.Length > 30 || name.Count(char.IsWhiteSpace) > 2) break;
            if (PersonName.Likeness(name) >= 0.6 && PeopleReader.Read(line.From(blank + 1)).Plausibility >= PersonDraft.Marked) Add(splits, Layout.Parenthesis, line.To(blank), line.From(blank + 1));
        }
    }

    private static int LastBlank(string text, int before) => before <= 0 ? -1 : text.AsSpan(0, before).LastIndexOfAny(" 　");

    private static void AddQuoted(List<Split> splits, Slice line, string text)
    {
        var match = Quoted.Match(text);
        if (!match.Success) return;
        var title = line.Part(match.Index, match.Index + match.Length).Trim(Quotes);
        var before = text[..match.Index];
        var after = text[(match.Index + match.Length)..];
        if (TextShape.LetterCount(before) >= 2 && TextShape.LetterCount(after) < 2)
            Add(splits, Layout.QuotedTitle, title, line.To(match.Index - (before.TrimEnd().EndsWith('の') ? 1 : 0)));
        else if (TextShape.LetterCount(after) >= 2 && TextShape.LetterCount(before) < 2)
            Add(splits, Layout.QuotedTitle, title, line.From(match.Index + match.Length));
    }

    private static void AddAccounts(List<Split> splits, Slice line, string text)
    {
        var mention = Handle.Find(text);
        if (AccountLast.Match(text) is { Success: true } last) Add(splits, Layout.AccountAfter, line.To(last.Index), line.From(last.Index));
        if (!mention.Success) return;
        if (mention.Index > 1) Add(splits, Layout.AccountAfter, line.To(mention.Index), line.From(mention.Index));
        if (AccountFirst.Match(text) is { Success: true } first) Add(splits, Layout.AccountBefore, line.From(first.Length), line.To(first.Length));
    }

    private static void AddHonorifics(List<Split> splits, Slice line, string text)
    {
        if (HonorificFirst.Match(text) is { Success: true } first) Add(splits, Layout.HonorificBefore, line.From(first.Length).Trim(Quotes), line.To(first.Groups["person"].Length));
        if (HonorificLast.Match(text) is { Success: true } last) Add(splits, Layout.HonorificAfter, line.To(last.Groups["person"].Index), line.From(last.Groups["person"].Index));
    }

    private static void AddProfileLink(List<Split> splits, Slice line)
    {
        foreach (var link in line.Links)
        {
            if (!Handle.IsProfile(link.Url) || link.Start < line.Start || link.End > line.End) continue;
            var (start, end) = (link.Start - line.Start, link.End - line.Start);
            if (TextShape.LetterCount(line.Span[..start]) > 3) Add(splits, Layout.ProfileLink, line.To(start), line.From(start));
            else Add(splits, Layout.ProfileLink, line.From(end), line.To(end));
            return;
        }
    }

    [GeneratedRegex(@"(?:^|[\s　(（/／\-–—」』])(?:presented\s+)?by(?:\s*[:：]\s*|\s+|(?=[@＠]))|[\s　(（](?:speakers?|presenters?|講師|発表者?|登壇者?|スピーカー|讲师|讲者|演讲者|分享者|主讲人?|嘉宾|講者|발표자|연사)\s*[:：]\s*", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex By { get; }

    [GeneratedRegex(@"^\s*(?:[Bb]y|[Ff]rom|[-–—:,/])\s*(?<people>@\w+|\p{Lu}[\p{L}\p{M}'’.\-]+(?:\s+(?:(?:&|and|,|de|van|von|der)\s+)*\p{Lu}[\p{L}\p{M}'’.\-]*){1,5})", RegexOptions.ExplicitCapture)]
    private static partial Regex LeadingPeople { get; }

    [GeneratedRegex(@"\s+[-–—−ー―]+\s*|[-–—−―]+\s+|[–—―]{1,2}", RegexOptions.ExplicitCapture)]
    private static partial Regex Dash { get; }

    [GeneratedRegex(@"\s*[/／]\s*", RegexOptions.ExplicitCapture)]
    private static partial Regex Slash { get; }

    [GeneratedRegex(@"\s*[|｜]\s*", RegexOptions.ExplicitCapture)]
    private static partial Regex Bar { get; }

    [GeneratedRegex(@"\s*[:：](?!//)\s*", RegexOptions.ExplicitCapture)]
    private static partial Regex Colon { get; }

    [GeneratedRegex(@"\s*[,、，]\s*", RegexOptions.ExplicitCapture)]
    private static partial Regex Comma { get; }

    [GeneratedRegex(@"　+|\t+|\s{2,}", RegexOptions.ExplicitCapture)]
    private static partial Regex Blank { get; }

    [GeneratedRegex(@"[(（\[【](?<content>[^()（）\[\]【】]*(?:[(（][^()（）]*[)）][^()（）\[\]【】]*)?)[)）\]】](?:\s*(?:さん|氏|様))?\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex LastParenthesis { get; }

    [GeneratedRegex("""「[^」]{3,}(?:「[^」]*」[^」]*)*」|『[^』]{3,}』|“[^”]{4,}”|"[^"]{4,}"|《[^》]{3,}》""", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted { get; }

    [GeneratedRegex(@"[\s　][@＠](?=\w)[^@＠]{2,40}$", RegexOptions.ExplicitCapture)]
    private static partial Regex AccountLast { get; }

    [GeneratedRegex(@"^\s*[@＠][A-Za-z0-9_][\w\-.]*(?:\s*(?:さん|氏|様))?(?:\s*[(（][^)）]*[)）])?(?=[\s:：、,/／\-「『]|の)\s*(?:の(?=[「『]))?", RegexOptions.ExplicitCapture)]
    private static partial Regex AccountFirst { get; }

    [GeneratedRegex(@"^(?<person>[^「『:：。]{1,40}?(?:さん|氏|様|先生)(?:\s*[(（][^)）]*[)）])?)\s*(?:[:：、,/／\-–—　]|の(?=[「『])|による|より|(?=[「『])|\s)\s*", RegexOptions.ExplicitCapture)]
    private static partial Regex HonorificFirst { get; }

    [GeneratedRegex(@"[\s　、,)）」』](?<person>(?:[^\s　「」『』]{1,16}[\s　])?[^\s　「」『』]{1,16}(?:さん|氏|様|先生)(?:\s*[(（][^)）]*[)）])?)\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex HonorificLast { get; }
}
