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
    private static bool LooksLikeHandle(string? name)
    {
        if (name is not { Length: > 2 })
            return false;
        var (hasLetter, hasSign) = (false, !char.IsUpper(name[0]));
        foreach (var character in name)
        {
            if (!char.IsAscii(character) || char.IsWhiteSpace(character))
                return false;
            hasLetter |= char.IsLetter(character);
            hasSign |= char.IsDigit(character) || character is '_' or '-';
        }
        return hasLetter && hasSign;
    }

    private static bool IsFull(string? name)
    {
        var japanese = 0;
        foreach (var character in name.AsSpan().Trim())
        {
            if (char.IsWhiteSpace(character) || (QuestionLanguage.IsJapanese(character) && ++japanese == FullJapaneseName))
                return true;
        }
        return false;
    }
}
