using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Bot.Reports.Words;

namespace Bot.Reports.People;

/// <summary>Tells organisations and roles from names.</summary>
internal static partial class Affiliations
{
    private const int LongestAffiliation = 48;

    private static readonly Phrases OrganisationParts = new(
        "株式会社", "有限会社", "合同会社", "(株)", "（株）", "㈱", "大学", "研究所", "研究室", "学会", "協会", "財団", "機構", "高専", "法人", "コミュニティ", "チーム", "グループ", "カンパニー",
         "ホールディングス", "ジャパン", "システムズ", "の会", "회사", "(주)", "대학교", "有限公司", "公司", "集团");

    private static readonly FrozenSet<string> OrganisationWords = new[]
    {
        "inc", "ltd", "llc", "gmbh", "corp", "corporation", "company", "co", "plc", "ag", "lab", "labs", "laboratories", "university", "institute", "foundation", "group", "technologies",
        "systems", "solutions", "enterprise", "communications", "community", "japan", "software", "consulting", "network", "networks", "holdings", "studio", "team",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly Phrases RoleParts = new(
        "エンジニア", "デベロッパー", "アーキテクト", "マネージャ", "エバンジェリスト", "代表", "取締役", "部長", "リーダー", "学生", "教授", "研究員", "フリーランス", "개발자", "엔지니어", "工程师");

    private static readonly FrozenSet<string> RoleWords = new[]
    {
        "engineer", "developer", "architect", "manager", "director", "lead", "founder", "co-founder", "ceo", "cto", "cio", "vp", "head", "scientist", "researcher", "advocate", "evangelist",
        "consultant", "designer", "coach", "maintainer", "professor", "student", "sre", "freelance", "contributor", "organizer", "analyst",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" ,.()/　");

    public static bool IsOrganisation(ReadOnlySpan<char> text) => OrganisationParts.StandIn(text) || HasWord(text, OrganisationWords);

    public static bool IsRole(ReadOnlySpan<char> text) => RoleParts.StandIn(text) || HasWord(text, RoleWords);

    /// <summary>False for a text that is too long or too much of a sentence to name an organisation.</summary>
    public static bool IsPossible(string text) => text.Trim().Length is > 0 and <= LongestAffiliation && !Sentence.IsMatch(text);

    /// <summary>The organisation within "role at organisation"; the text itself when it names no role; null for a role alone.</summary>
    public static string? OrganisationIn(string text)
    {
        var at = At.Match(text);
        if (at.Success) return at.Groups["organisation"].Value.Trim();
        return IsRole(text) && !IsOrganisation(text) ? null : text.Trim();
    }

    private static bool HasWord(ReadOnlySpan<char> text, FrozenSet<string> words)
    {
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(WordEnds);
            if (end < 0) return lookup.Contains(text);
            if (lookup.Contains(text[..end])) return true;
            text = text[(end + 1)..];
        }
        return false;
    }

    [GeneratedRegex(@"[。！？!?を""“”「」『』]|する|した|ます|です|https?:|(?:が|は|に|で|て|など|とか|こと)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Sentence { get; }

    [GeneratedRegex(@"(?:^|\s)(?:@|at|of|from)\s+(?<organisation>\S.*)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex At { get; }
}
