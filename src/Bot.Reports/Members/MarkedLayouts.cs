using System.Text.RegularExpressions;
using Bot.Reports.People;
using Bot.Reports.Words;

namespace Bot.Reports.Members;

/// <summary>"Title @ann", "山田さん Title": an account or an honorific marks who it is, at one end of the line.</summary>
internal static partial class MarkedLayouts
{
    private static readonly Phrases Accounts = new("@", "＠");
    private static readonly Phrases Honorifics = new("さん", "氏", "様", "先生");

    // The people are the match, or its group of that name; a title that is first ends where they start.
    private static readonly (Layout Layout, Phrases Marks, Func<string, Match> Find, bool IsTitleFirst)[] Patterns =
    [
        (Layout.AccountAfter, Accounts, text => AccountLast.Match(text), true),
        (Layout.AccountAfter, Accounts, Handle.Find, true),
        (Layout.AccountBefore, Accounts, text => AccountFirst.Match(text), false),
        (Layout.HonorificBefore, Honorifics, text => HonorificFirst.Match(text), false),
        (Layout.HonorificAfter, Honorifics, text => HonorificLast.Match(text), true),
    ];

    public static void AddTo(SplitList splits)
    {
        var line = splits.Line;
        foreach (var (layout, marks, find, isTitleFirst) in Patterns)
        {
            if (!marks.StandIn(splits.Text) || find(splits.Text) is not { Success: true } match) continue;
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

    [GeneratedRegex(@"[\s　、,)）」』](?<people>(?:[^\s　「」『』]{1,16}[\s　])?[^\s　「」『』]{1,16}(?:さん|氏|様|先生)(?:\s*[(（][^)）]*[)）])?)\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex HonorificLast { get; }
}
