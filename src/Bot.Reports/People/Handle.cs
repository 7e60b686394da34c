using System.Text.RegularExpressions;

namespace Bot.Reports.People;

/// <summary>Account names, as written after <c>@</c>, after Hatena's <c>id:</c> or in a profile's address.</summary>
internal static partial class Handle
{
    private const int LongestProfile = 100;

    /// <summary>The account that a profile's address leads to; null for an address that is no profile.</summary>
    public static string? FromProfile(string url)
    {
        if (url.Length > LongestProfile) return null;
        var match = Profile.Match(url);
        return match.Success && !Reserved.Contains(match.Groups["handle"].Value) ? match.Groups["handle"].Value : null;
    }

    public static bool IsProfile(string url) => url.Length <= LongestProfile && (FromProfile(url) is not null || OtherProfile.IsMatch(url));

    /// <summary>The first <c>@name</c> or <c>id:name</c> of a text.</summary>
    public static Match Find(string text) => text.AsSpan().ContainsAny('@', '＠') || text.Contains("id:", StringComparison.Ordinal) ? Mention.Match(text) : Match.Empty;

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "hashtag", "search", "i", "intent", "share", "home", "events", "topics", "orgs", "features", "about",
    };

    [GeneratedRegex(
        @"^(?:https?:)?//(?:www\.|mobile\.)?(?:twitter\.com/(?:#!/)?@?|x\.com/@?|github\.com/|qiita\.com/@?|zenn\.dev/@?|fosstodon\.org/@|mastodon\.social/@|bsky\.app/profile/)(?<handle>[A-Za-z0-9_][A-Za-z0-9_\-.]*)/?(?:\?.*)?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Profile { get; }

    [GeneratedRegex(
        @"^https?://(?:[a-z]+\.)?(?:linkedin\.com/(?:in|pub)/|facebook\.com/[A-Za-z0-9.]+/?$|(?:www\.)?twitter\.com/[^/]+/\w+/?$|scholar\.google\.|medium\.com/@[^/]+/?$|note\.com/[^/]+/?$|speakerdeck\.com/[^/]+/?$|connpass\.com/user/)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex OtherProfile { get; }

    [GeneratedRegex(@"(?<![A-Za-z0-9._])(?:[@＠]|id:)(?<handle>[A-Za-z0-9_](?:[A-Za-z0-9_\-.]*[A-Za-z0-9_\-])?)", RegexOptions.ExplicitCapture)]
    private static partial Regex Mention { get; }
}
