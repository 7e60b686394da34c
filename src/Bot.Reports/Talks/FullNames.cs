using Bot.Reports.Outlines;
using Bot.Reports.People;
using Bot.Reports.Words;

namespace Bot.Reports.Talks;

/// <summary>Where talks name their speakers shortly (山田さん) and a list of who took part names them whole, the whole name and the affiliation are the speaker's.</summary>
internal static class FullNames
{
    private const int LongestLine = 60;
    private const int MostLines = 400;
    private const double SureName = 0.75;

    /// <summary>The talks with the names as the report gives them fullest; a short name that two people share stays.</summary>
    public static IReadOnlyList<Talk> Complete(IReadOnlyList<Talk> talks, Node outline)
    {
        string[] names = [.. talks.SelectMany(talk => talk.Speakers).Where(IsShort).Select(speaker => speaker.Name!).Distinct(StringComparer.Ordinal)];
        if (names.Length == 0) return talks;
        var people = People(outline, names).ToLookup(person => ShortName(person.Name!), StringComparer.Ordinal);
        return people.Count == 0 ? talks : [.. talks.Select(talk => talk with { Speakers = [.. talk.Speakers.Select(speaker => Full(speaker, people))] })];
    }

    private static bool IsShort(Speaker speaker) => speaker is { Name: { Length: >= 2 } name, Affiliation: null } && !name.AsSpan().ContainsAny(' ', '　');

    private static Speaker Full(Speaker speaker, ILookup<string, Speaker> people)
    {
        if (!IsShort(speaker)) return speaker;
        var same = people[speaker.Name!].DistinctBy(person => person.Name, StringComparer.Ordinal).ToArray();
        return same is [var person] ? new Speaker(person.Name, speaker.Handle ?? person.Handle, person.Affiliation) : speaker;
    }

    /// <summary>The people of two names, one of them asked for, that a row or an item begins with.</summary>
    private static IEnumerable<Speaker> People(Node outline, string[] names)
    {
        foreach (var node in outline.SelfAndDescendants.Where(node => node.Kind is NodeKind.Row or NodeKind.Item && node.FirstLine.Text.Length is > 2 and <= LongestLine).Take(MostLines))
            if (HoldsAny(node.FirstLine.Text, names) && PeopleReader.Read(node.FirstLine.Whole) is { Plausibility: >= SureName, Speakers: [{ Name: { } name } person] } && name.AsSpan().ContainsAny(' ', '　')) yield return WithEmployer(person, node);
    }

    private static bool HoldsAny(string text, string[] names)
    {
        foreach (var name in names)
            if (text.Contains(name, StringComparison.Ordinal)) return true;
        return false;
    }

    private static Speaker WithEmployer(Speaker person, Node row) =>
        person.Affiliation is null && row is { Kind: NodeKind.Row, Lines: [_, var next, ..] } && Affiliations.IsOrganisation(next.Text) ? person with { Affiliation = next.Text.Trim() } : person;

    /// <summary>The family's name: the first word in Japanese, the last in Latin letters.</summary>
    private static string ShortName(string name)
    {
        var words = name.Split((char[])[' ', '　'], StringSplitOptions.RemoveEmptyEntries);
        return TextShape.HasCjk(name) ? words[0] : words[^1];
    }
}
