using Bot.Search;

namespace Bot.Answers.Questions;

/// <summary>
/// Which languages talks are told in. People ask in Japanese about talks told in English and the other way round, and a word that a talk's
/// language does not have says little by being absent there.
/// </summary>
/// <param name="talkOf">The talk of a key; null where none is known.</param>
internal sealed class ToldLanguage(Func<TalkKey, FoundTalk?> talkOf)
{
    // So much of a talk tells its language.
    private const int Sample = 400;

    // Of a Japanese text less than this in kana is next to none, and of any text in Japanese, Korean or Chinese this is in their letters.
    private const double LeastKana = 0.05;
    private const double LeastEastAsian = 0.2;

    private readonly Dictionary<TalkKey, (double Kana, double EastAsian)> _shares = [];

    /// <summary>Knows the language of no talk.</summary>
    public static ToldLanguage Unknown => new(_ => null);

    /// <summary>False for a word in Japanese letters where a talk is not told in Japanese, and for one in Latin letters where it is told in Japanese, Korean or Chinese.</summary>
    public bool MayHold(TalkKey talk, QueryTerm term)
    {
        var shares = _shares.TryGetValue(talk, out var known) ? known : _shares[talk] = SharesOf(talk);
        return term.Text.Any(QuestionLanguage.IsJapanese) ? shares.Kana >= LeastKana : term.DocumentFrequency == 0 || shares.EastAsian < LeastEastAsian;
    }

    private (double Kana, double EastAsian) SharesOf(TalkKey key)
    {
        if (talkOf(key) is not { } talk)
            return (1, 0);
        var (letters, kana, eastAsian) = (0, 0, 0);
        foreach (var character in Texts(talk).SelectMany(text => text).Where(char.IsLetter).Take(Sample))
        {
            letters++;
            if (character is >= '\u3040' and <= '\u30FF')
                kana++;
            if (QuestionLanguage.IsJapanese(character) || character is >= '\uAC00' and <= '\uD7AF')
                eastAsian++;
        }
        return letters == 0 ? (1, 0) : ((double)kana / letters, (double)eastAsian / letters);
    }

    private static IEnumerable<string> Texts(FoundTalk talk) => [talk.Talk.Title ?? "", .. TalkDocuments.Lines(talk.Talk.Notes)];
}
