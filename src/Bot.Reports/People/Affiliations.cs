using System.Buffers;
using System.Text.RegularExpressions;
using Bot.Reports.Words;

namespace Bot.Reports.People;

/// <summary>Tells organisations and roles from names.</summary>
internal static partial class Affiliations
{
    private const int LongestAffiliation = 48;
    private const string Of = " of ";
    private const int MostSmallWords = 3;

    private static readonly string[] OrganisationWords =
    [
        "inc", "ltd", "llc", "gmbh", "corp", "corporation", "company", "co", "plc", "ag", "lab", "labs", "laboratories", "university", "institute", "foundation", "group", "technologies",
        "systems", "solutions", "enterprise", "communications", "community", "japan", "software", "consulting", "network", "networks", "holdings", "studio", "team", "freelance",
    ];

    private static readonly string[] RoleWords =
    [
        "engineer", "developer", "architect", "manager", "director", "lead", "founder", "co-founder", "ceo", "cto", "cio", "cdo", "cpo", "coo", "cfo", "ciso", "vp", "head", "scientist", "researcher", "advocate", "evangelist",
        "consultant", "designer", "coach", "maintainer", "professor", "student", "sre", "contributor", "organizer", "analyst", "dba", "devrel", "swe", "pdm",
    ];

    // These tell it wherever they stand: Japanese and Chinese set no blanks between words.
    private static readonly string[] OrganisationParts =
    [
        "フリーランス", "株式会社", "有限会社", "合同会社", "(株)", "（株）", "㈱", "大学", "研究所", "研究室", "学会", "協会", "協會", "財団", "機構", "高専", "法人", "コミュニティ", "チーム", "グループ", "カンパニー",
        "ホールディングス", "ジャパン", "システムズ", "の会", "銀行", "製作所", "電機", "テクノロジー", "ソリューション", "ラボ", "회사", "(주)", "대학교", "은행", "마켓", "소프트", "그룹", "네트웍스",
        "有限公司", "公司", "集团", "科技", "网络", "軟體", "软件", "智能", "银行",
    ];

    private static readonly string[] RoleParts =
    [
        "エンジニア", "開発者", "デザイナー", "デベロッパー", "アーキテクト", "マネージャ", "エバンジェリスト", "代表", "取締役", "部長", "リーダー", "学生", "院生", "実行委員", "教授", "研究員", "개발자", "엔지니어", "工程师", "工程師", "架构师", "架構師", "产品经理", "负责人",
    ];

    private static readonly AnchoredWords<AffiliationKinds> Parts = new([.. OrganisationParts, .. RoleParts], word => RoleParts.Contains(word, StringComparer.Ordinal) ? AffiliationKinds.Role : AffiliationKinds.Organisation);

    private static readonly LatinWords<AffiliationKinds> Words = new([.. OrganisationWords, .. RoleWords], word => RoleWords.Contains(word, StringComparer.Ordinal) ? AffiliationKinds.Role : AffiliationKinds.Organisation);

    public static bool IsOrganisation(ReadOnlySpan<char> text) => KindsIn(text).HasFlag(AffiliationKinds.Organisation);

    /// <summary>What the words of a text say that it names.</summary>
    public static AffiliationKinds KindsIn(ReadOnlySpan<char> text)
    {
        var kinds = WordsIn(text);
        for (var at = 0; Parts.TryFind(text, ref at, out var kind); at++) kinds |= kind;
        return kinds;
    }

    /// <summary>False for a text that is too long or too much of a sentence to name an organisation.</summary>
    public static bool IsPossible(string text) => text.Trim().Length is > 0 and <= LongestAffiliation && !Sentence.IsMatch(Told(text)) && (SmallWords(text) <= MostSmallWords || KindsIn(text).HasFlag(AffiliationKinds.Role));

    /// <summary>インディーサークル「凍結路面」: what ends in a quoted name is told by what stands before it. Behind 株式会社 stands a name, whatever its last letters.</summary>
    private static string Told(string text) => text.StartsWith("株式会社", StringComparison.Ordinal) ? text.TrimEnd('が', 'は', 'に', 'で', 'て') : text is [.., '」' or '』'] && text.AsSpan().IndexOfAny('「', '『') is > 1 and var open ? text[..open] : text;

    private static int SmallWords(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var range in text.Split(' '))
            if (text[range] is [var first, ..] && char.IsAsciiLetterLower(first)) count++;
        return count;
    }

    /// <summary>The organisation within "role at organisation"; the text itself when it names no role; null for a role alone.</summary>
    public static string? OrganisationIn(string text)
    {
        var at = At.Match(text);
        if (at.Success) return at.Groups["organisation"].Value.Trim();
        text = WithoutTeam(text.Trim());
        var kinds = KindsIn(text);
        if (text.AsSpan().LastIndexOf(' ') is > 1 and var blank && Chiefs.Contains(text.AsSpan(blank + 1).Trim())) return text[..blank].Trim();
        if (kinds is AffiliationKinds.Role || kinds.HasFlag(AffiliationKinds.Role) && !TextShape.HasCjk(text) && EndsWithRole(text)) return BehindRole(text);
        return kinds is (AffiliationKinds.Role | AffiliationKinds.Organisation) && TextShape.HasCjk(text) ? WithoutRole(text) : text.Trim();
    }

    /// <summary>波止場株式会社 観測部, 波止場の SRE チーム, "波止场 基础架构团队": the team is no organisation, and the company stands before it.</summary>
    public static string WithoutTeam(string text) =>
        TeamSigns.Contains(text[^1]) && Team.Match(text) is { Success: true, Index: var end } && TextShape.LetterCount(text.AsSpan(0, end)) > 1 ? text[..end] : text;

    private static readonly SearchValues<char> TeamSigns = SearchValues.Create("ム部室課课队隊팀");

    // Beside the word for a team stands what it does; a department is told by the company before it alone.
    [GeneratedRegex(@"(?:[\s　]+の?|の)[\s　]*[^\s　の]{1,16}[\s　]*(?:チーム|团队|團隊|팀)$|(?<=(?:会社|公司)\S{0,16})[\s　]+[^\s　]{1,16}[部室課课]$", RegexOptions.ExplicitCapture)]
    private static partial Regex Team { get; }

    // Whose these are is a company, whatever stands before them.
    private static readonly WordTable<bool> Chiefs = new(["CTO", "CEO", "CIO", "CDO", "CPO", "COO", "CFO", "CISO", "VPoE", "VPoT", "EM", "PdM", "代表", "取締役", "대표", "代表取締役"], _ => true, StringComparison.Ordinal);

    /// <summary>A solutions architect is no organisation, for all of the solutions.</summary>
    private static bool EndsWithRole(ReadOnlySpan<char> text) => WordsIn(text[(text.LastIndexOf(' ') + 1)..]) is AffiliationKinds.Role;

    /// <summary>"Head of Initech" works at Initech; a role alone tells no organisation.</summary>
    private static string? BehindRole(string text)
    {
        var of = text.IndexOf(Of, StringComparison.OrdinalIgnoreCase);
        return of > 0 && KindsIn(text.AsSpan(0, of)) is AffiliationKinds.Role ? text[(of + Of.Length)..].Trim() : null;
    }

    /// <summary>Behind the word that names the organisation, Japanese, Chinese and Korean tell the role.</summary>
    private static string WithoutRole(string text)
    {
        var words = text.Trim().Split(' ');
        var last = Array.FindLastIndex(words, word => KindsIn(word).HasFlag(AffiliationKinds.Organisation));
        return last < 0 ? text.Trim() : string.Join(' ', words[..(last + 1)]);
    }

    private static AffiliationKinds WordsIn(ReadOnlySpan<char> text)
    {
        var (kinds, start) = (AffiliationKinds.None, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not (' ' or ',' or '.' or '(' or ')' or '/' or '　')) continue;
            kinds |= KindOf(text[start..i]);
            start = i + 1;
        }
        return kinds | KindOf(text[start..]);
    }

    private static AffiliationKinds KindOf(ReadOnlySpan<char> word) =>
        Words.TryFind(word, out var kind) ? kind : AffiliationKinds.None;

    [GeneratedRegex(@"[。！？!?を""“”「」『』]|する|した|ます|です|https?:|(?:が|は|に|で|て|など|とか|こと)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Sentence { get; }

    [GeneratedRegex(@"(?:^|\s)(?:@|at|from)\s+(?<organisation>\S.*)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex At { get; }
}
