using Bot.Answers.People;
using Bot.Answers.Text;
using Bot.Answers.Wording;

namespace Bot.Answers.Cards;

/// <summary>A person on a card: all names, affiliations, how many talks.</summary>
internal static class PersonCard
{
    private const int LineSpace = 300;

    /// <summary>The card.</summary>
    public static Card Of(Person person, Locale locale)
    {
        var lines = new List<string>();
        var others = person.Names.Skip(1).Concat(person.Handles.Select(handle => $"@{handle}")).Where(name => name != person.Name).ToList();
        if (others.Count > 0)
            lines.Add($"{CardWording.AlsoKnownAs.In(locale)}: {string.Join(CardWording.ListSeparator.In(locale), others)}");
        if (Affiliations(person) is { Count: > 0 } affiliations)
            lines.Add(string.Join(CardWording.ListSeparator.In(locale), affiliations));
        lines.Add(CardWording.TalkCount(person.Talks.Count).In(locale));
        return new Card(TextFit.Label(person.Name, LineSpace)) { Lines = [.. lines.Select(line => TextFit.Label(line, LineSpace))] };
    }

    /// <summary>What tells this person from another of the same name: handle, affiliation, newest talk.</summary>
    public static string Hint(Person person, Locale locale) => string.Join(
        " · ",
        person.Handles.Select(handle => $"@{handle}").Take(1).Concat(Affiliations(person).Take(1))
            .Concat(person.Talks.Take(1).Select(talk => TalkCard.EventOf(talk.Report, locale))));

    private static List<string> Affiliations(Person person) =>
        [.. person.Talks.SelectMany(talk => talk.Talk.Speakers)
            .Where(speaker => person.Aliases.Contains(speaker.Display, StringComparer.OrdinalIgnoreCase))
            .Select(speaker => speaker.Affiliation).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
}
