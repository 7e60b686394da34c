using Bot.Answers.Text;
using Bot.Reports;
using Bot.Reports.Files;

namespace Bot.Answers.People;

/// <summary>What tells who a mention is.</summary>
/// <param name="Handle">The account name, folded; null without one.</param>
/// <param name="FullName">The name, folded, where it is a full one; null else.</param>
/// <param name="Entry">What people.yml has for them; null where it has nothing.</param>
internal sealed record MentionKeys(string? Handle, string? FullName, PersonEntry? Entry)
{
    // Two kana or kanji are a family name alone; such a name agrees with too many people.
    private const int FullJapaneseName = 3;

    /// <summary>The keys of a speaker. A name like <c>y_taka_23</c> is an account name that stands in a name's place.</summary>
    public static MentionKeys Of(Speaker speaker, EntryLookup entries)
    {
        var isHandle = LooksLikeHandle(speaker.Name);
        var handle = speaker.Handle ?? (isHandle ? speaker.Name : null);
        return new MentionKeys(
            handle is null ? null : NameKey.Of(handle), !isHandle && IsFull(speaker.Name) ? NameKey.OfPerson(speaker.Name!) : null, entries.Find(speaker));
    }

    /// <summary>True for an account name without a space, with a sign or digit in it or in small letters.</summary>
    private static bool LooksLikeHandle(string? name) =>
        name is { Length: > 2 } && name.All(char.IsAscii) && !name.Any(char.IsWhiteSpace) && name.Any(char.IsLetter)
        && (name.Any(character => char.IsDigit(character) || character is '_' or '-') || !char.IsUpper(name[0]));

    private static bool IsFull(string? name) =>
        name is not null && (name.Trim().Any(char.IsWhiteSpace) || name.Count(QuestionLanguage.IsJapanese) >= FullJapaneseName);
}
