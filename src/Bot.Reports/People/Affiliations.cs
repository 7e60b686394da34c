using System.Text.RegularExpressions;

namespace Bot.Reports.People;

/// <summary>Tells organisations and roles from names.</summary>
internal static partial class Affiliations
{
    public static bool IsOrganisation(string text) => Organisation.IsMatch(text);

    public static bool IsRole(string text) => Role.IsMatch(text);

    /// <summary>False for a text that is too long or too much of a sentence to name an organisation.</summary>
    public static bool IsPossible(string text) => text.Trim().Length is > 0 and <= 48 && !Sentence.IsMatch(text);

    /// <summary>The organisation within "role at organisation"; the text itself when it names no role; null for a role alone.</summary>
    public static string? OrganisationIn(string text)
    {
        var at = At.Match(text);
        if (at.Success) return at.Groups["organisation"].Value.Trim();
        return IsRole(text) && !IsOrganisation(text) ? null : text.Trim();
    }

    [GeneratedRegex(
        """
        株式会社|有限会社|合同会社|\(株\)|（株）|㈱|大学|研究所|研究室|学会|協会|財団|機構|高専|法人|コミュニティ|チーム|グループ|カンパニー|ホールディングス|ジャパン|システムズ|の会$|회사|\(주\)|㈜|대학교|有限公司|公司|集团|
        \b(?:Inc|Ltd|LLC|GmbH|Corp|Corporation|Company|Co|PLC|AG|Labs?|Laboratories|University|Institute|Foundation|Group|Technologies|Systems|Solutions|Enterprise|Communications|Community|Japan|Software|Consulting|Networks?|Holdings|Studio|Team)\b
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex Organisation { get; }

    [GeneratedRegex(
        """\b(?:engineer|developer|architect|manager|director|lead|founder|co-founder|CEO|CTO|CIO|VP|head|scientist|researcher|advocate|evangelist|consultant|designer|coach|maintainer|professor|student|SRE|freelance|contributor|organizer|analyst)\b|エンジニア|デベロッパー|アーキテクト|マネージャ|エバンジェリスト|代表|取締役|部長|リーダー|学生|教授|研究員|フリーランス|개발자|엔지니어|工程师""",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Role { get; }

    [GeneratedRegex(@"[。！？!?を]|する|した|ます|です|https?:|(?:が|は|に|で|て|など|とか|こと)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Sentence { get; }

    [GeneratedRegex(@"(?:^|\s)(?:@|at|of|from)\s+(?<organisation>\S.*)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex At { get; }
}
