using Bot.Answers.Text;
using Bot.Reports;

namespace Bot.Answers.People;

/// <summary>A speaker as one report names them, with the keys that tell who it is.</summary>
/// <param name="Talk">The talk.</param>
/// <param name="Speaker">The speaker.</param>
/// <param name="Place">The speaker's place among those of the talk, from 0.</param>
internal sealed record Mention(FoundTalk Talk, Speaker Speaker, int Place)
{
    // Two kana or kanji are a family name alone; such a name agrees with too many people.
    private const int FullJapaneseName = 3;

    /// <summary>The mentions of talks, in the talks' order.</summary>
    public static IEnumerable<Mention> Of(IEnumerable<FoundTalk> talks) =>
        talks.SelectMany(talk => talk.Talk.Speakers.Select((speaker, place) => new Mention(talk, speaker, place)));

    /// <summary>The account name, folded; null without one. A name like <c>y_taka_23</c> is an account name that stands in a name's place.</summary>
    public string? HandleKey() =>
        Speaker.Handle is { } handle ? NameKey.Of(handle) : LooksLikeHandle(Speaker.Name) ? NameKey.Of(Speaker.Name!) : null;

    /// <summary>The name, folded, where it is a full one; null else.</summary>
    public string? FullNameKey() => IsFull(Speaker.Name) ? NameKey.OfPerson(Speaker.Name!) : null;

    private static bool LooksLikeHandle(string? name) =>
        name is { Length: > 2 } && name.All(char.IsAscii) && !name.Any(char.IsWhiteSpace) && name.Any(char.IsLetter)
        && (name.Any(character => char.IsDigit(character) || character is '_' or '-') || !char.IsUpper(name[0]));

    private static bool IsFull(string? name) =>
        name is not null && !LooksLikeHandle(name)
        && (name.Trim().Any(char.IsWhiteSpace) || name.Count(QuestionLanguage.IsJapanese) >= FullJapaneseName);
}
