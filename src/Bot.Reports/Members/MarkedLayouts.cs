using System.Buffers;
using System.Text.RegularExpressions;
using Bot.Reports.People;
using Bot.Reports.Words;

namespace Bot.Reports.Members;

/// <summary>"Title @ann", "山田さん Title": an account or an honorific marks who it is, at one end of the line.</summary>
internal static partial class MarkedLayouts
{
    private static readonly SearchValues<char> AccountSigns = SearchValues.Create("@＠");
    private static readonly Phrases Honorifics = new("さん", "氏", "様", "先生");

    // The people are the match, or its group of that name; a title that is first ends where they start.
    private static readonly (Layout Layout, Func<string, Match> Find, bool IsTitleFirst)[] ByAccount =
    [
        (Layout.AccountAfter, text => AccountLast.Match(text), true),
        (Layout.AccountAfter, Handle.Find, true),
        (Layout.AccountBefore, text => AccountFirst.Match(text), false),
    ];

    private static readonly (Layout Layout, Func<string, Match> Find, bool IsTitleFirst)[] ByHonorific =
    [
        (Layout.HonorificBefore, text => HonorificFirst.Match(text), false),
        (Layout.HonorificBefore, text => InBracketFirst.Match(text), false),
        (Layout.HonorificAfter, text => HonorificLast.Match(text), true),
    ];

    public static void AddTo(SplitList splits)
    {
        if (splits.Text.AsSpan().ContainsAny(AccountSigns)) Add(splits, ByAccount);
        if (Honorifics.StandIn(splits.Text)) Add(splits, ByHonorific);
    }

    private static void Add(SplitList splits, (Layout Layout, Func<string, Match> Find, bool IsTitleFirst)[] patterns)
    {
        var line = splits.Line;
        foreach (var (layout, find, isTitleFirst) in patterns)
        {
            if (find(splits.Text) is not { Success: true } match) continue;
            var people = match.Groups["people"] is { Success: true } group ? group : match;
            if (isTitleFirst) splits.Add(layout, line.To(people.Index), line.From(people.Index));
            else splits.Add(layout, line.From(match.Length), line.Part(people));
        }
    }

    [GeneratedRegex(@"[\s　](?<people>[@＠](?=\w)[^@＠]{2,40})$", RegexOptions.ExplicitCapture)]
    private static partial Regex AccountLast { get; }

    [GeneratedRegex(@"^\s*[@＠][A-Za-z0-9_][\w\-.]*(?:\s*(?:さん|氏|様))?(?:\s*[(（][^)）]*[)）])?(?=[\s:：、,/／\-「『]|の)\s*(?:の(?=[「『]))?", RegexOptions.ExplicitCapture)]
    private static partial Regex AccountFirst { get; }

    [GeneratedRegex(@"^(?<people>[^「『:：。]{1,40}?(?:さん|氏|様|先生)(?:\s*[(（][^)）]*[)）])?)\s*(?:[:：、,/／\-–—　]|の(?=[「『])|の(?:発表|講演|お?話|セッション|トーク|LT)\s*[:：]|による|より|(?=[「『])|\s)\s*", RegexOptions.ExplicitCapture)]
    private static partial Regex HonorificFirst { get; }

    /// <summary>【沖田さん】…</summary>
    [GeneratedRegex(@"^[【\[［](?<people>[^】\]］]{1,30}(?:さん|氏|様|先生))[】\]］]\s*", RegexOptions.ExplicitCapture)]
    private static partial Regex InBracketFirst { get; }

    [GeneratedRegex(@"[\s　、,)）」』](?<people>(?:(?:[^\s　「」『』のをはがにで]{1,16}|\p{IsCJKUnifiedIdeographs}{1,2}の\p{IsCJKUnifiedIdeographs}{1,2})[\s　])?[^\s　「」『』]{1,16}(?:さん|氏|様|先生)(?:\s*[(（][^)）]*[)）])?)\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex HonorificLast { get; }
}
