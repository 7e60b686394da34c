using System.Text.RegularExpressions;
using Bot.Reports.People;

namespace Bot.Reports.Members;

/// <summary>"Title by Ann Lee", "Title speaker: Ann Lee": a word says that people follow.</summary>
internal static partial class ByLayout
{
    private const double Labelled = 0.9;

    public static void AddTo(SplitList splits)
    {
        var text = splits.Text;
        if (!text.Contains("by", StringComparison.OrdinalIgnoreCase) && !text.AsSpan().ContainsAny(':', '：')) return;
        var (start, end) = (0, 0);
        foreach (var match in By.EnumerateMatches(text)) (start, end) = (match.Index, match.Index + match.Length);
        if (end == 0) return;
        var word = text.AsSpan(start..end);
        var people = splits.Line.From(end);
        if (word.ContainsAny('(', '（')) people = people.Trim(")）");
        var surety = word.ContainsAny(':', '：') ? Labelled : 0;
        if (start > 0 && splits.Add(Layout.By, splits.Line.To(start), people, surety)) return;
        if (PeopleReader.Read(people) is { Plausibility: >= PersonDraft.Marked } alone) splits.AddWithoutTitle(Layout.By, alone);
    }

    [GeneratedRegex(@"(?:^|[\s　(（/／\-–—」』])(?:presented\s+)?by(?:\s*[:：]\s*|\s+(?!(?:default|design|example|accident|hand|numbers?|heart|step|side|day|night|nature|proxy|committee|contract|convention|the|an?|your|our|my|[a-z]+ing)\b)|(?=[@＠]))|[\s　(（](?:speakers?|presenters?|講師|発表者?|登壇者?|スピーカー|讲师|讲者|演讲者|分享者|主讲人?|嘉宾|講者|발표자|연사)\s*[:：]\s*", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex By { get; }
}
