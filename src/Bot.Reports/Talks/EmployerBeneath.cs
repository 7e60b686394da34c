using System.Buffers;
using System.Text.RegularExpressions;
using Bot.Reports.Members;
using Bot.Reports.People;

namespace Bot.Reports.Talks;

/// <summary>Where a talk's one speaker works, as the first lines beneath tell it: on a line of its own, beside the account, or around the name in a sentence.</summary>
internal static partial class EmployerBeneath
{
    private const int LongestLine = 40;
    private const int LongestSentence = 200;
    private const int LongestOrganisation = 24;
    private static readonly SearchValues<char> NotOfOrganisations = SearchValues.Create("。、,，.「」『』（）() 　:：はがをで");
    private static readonly SearchValues<char> Parting = SearchValues.Create("/／|｜");
    private static readonly SearchValues<char> SentenceSigns = SearchValues.Create("。.!！?？、,:：@＠/");
    private static readonly SearchValues<char> RemarkSigns = SearchValues.Create("!！?？、。");
    private static readonly string[] Honorifics = ["さん", "氏", "様", "님", "老师", "老師", ""];

    /// <summary>The speaker with what the lines add; as before where they tell nothing, or the title's line told it.</summary>
    public static Speaker Complete(Speaker speaker, MemberBody body)
    {
        if (speaker.Affiliation is not null) return speaker;
        foreach (var (line, isItem) in body.Opening)
        {
            if (!isItem && line.Text.Length <= LongestLine && OnOwnLine(line.Text) is { } place) return speaker with { Affiliation = place };
            if (!isItem && line.Text.Length <= LongestLine && line.Text.AsSpan().ContainsAny(Parting) && line.People.Speakers is [{ Affiliation: { } beside } one] && IsSame(speaker, one)) return speaker with { Affiliation = beside, Handle = speaker.Handle ?? one.Handle };
            if (line.Text.Length <= LongestSentence && speaker.Name is { Length: > 1 } name && (AroundName(line.Text, name) ?? AtWork(line.Text, name)) is { } told) return speaker with { Affiliation = told };
        }
        return speaker;
    }

    private static string? OnOwnLine(string text) =>
        !text.AsSpan().ContainsAny(SentenceSigns) && (Affiliations.KindsIn(text) & (AffiliationKinds.Organisation | AffiliationKinds.Role)) is not AffiliationKinds.None && Affiliations.IsPossible(text)
            ? Affiliations.OrganisationIn(text) : null;

    /// <summary>"Ann works on the crane team at Titan Lines, where …"</summary>
    private static string? AtWork(string text, string name)
    {
        var first = name.AsSpan(0, name.IndexOf(' ') is > 1 and var blank ? blank : name.Length);
        var at = text.AsSpan().IndexOf(first);
        return at >= 0 && char.IsAsciiLetter(first[0]) && Work.Match(text, at) is { Success: true } work ? work.Groups["place"].Value : null;
    }

    [GeneratedRegex(@"\G\S+(?:\s\p{Lu}\S+)?,?\s(?:works?|working|worked|is|an?|the|from)\s(?:[^.;]{0,60}?\s)?(?:at|for)\s(?<place>\p{Lu}[\p{L}\p{N}&'\-]*(?:\s\p{Lu}[\p{L}\p{N}&'\-]*){0,3})", RegexOptions.ExplicitCapture)]
    private static partial Regex Work { get; }

    private static bool IsSame(Speaker speaker, Speaker one) =>
        one.Name is null ? speaker.Handle is null || speaker.Handle == one.Handle : one.Name == speaker.Name;

    /// <summary>港湾株式会社の岬さん, 岬さん（港湾株式会社）.</summary>
    private static string? AroundName(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.Ordinal);
        if (at < 0) return null;
        var behind = text.AsSpan(at + name.Length);
        foreach (var honorific in Honorifics)
        {
            if (!behind.StartsWith(honorific)) continue;
            behind = behind[honorific.Length..];
            break;
        }
        if (behind is ['(' or '（', ..] && behind.IndexOfAny(')', '）') is > 1 and var close && InParenthesis(behind[1..close].ToString()) is { } inside) return inside;
        if (at < 2 || text[at - 1] is not 'の') return null;
        var before = text.AsSpan(0, at - 1);
        var place = before[(before.LastIndexOfAny(NotOfOrganisations) + 1)..];
        return place.Length is > 1 and <= LongestOrganisation && Affiliations.IsOrganisation(place) ? Affiliations.OrganisationIn(place.ToString()) : null;
    }

    private static string? InParenthesis(string text) =>
        text.Length <= LongestOrganisation && !Handle.Find(text).Success && Affiliations.IsPossible(text) && !text.AsSpan().ContainsAny(RemarkSigns) ? Affiliations.OrganisationIn(text) : null;
}
