using System.Text;
using Bot.Answers.Text;

namespace Bot.Answers.Questions;

/// <summary>
/// A question with a folded copy in which words are looked for: lower case, hiragana, no long vowel marks, so that ダレ and だれ are one.
/// Places in the copy lead back to places in the question.
/// </summary>
internal sealed class FoldedQuestion
{
    private readonly int[] _places;

    public FoldedQuestion(string question)
    {
        Text = NameKey.Normalised(question);
        var folded = new StringBuilder(Text.Length);
        var places = new List<int>(Text.Length + 1);
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] is 'ー' or '〜' or '~')
                continue;
            folded.Append(Fold(Text[i]));
            places.Add(i);
        }
        places.Add(Text.Length);
        _places = [.. places];
        Folded = folded.ToString();
    }

    /// <summary>The question in NFKC.</summary>
    public string Text { get; }

    /// <summary>The copy to look for words in.</summary>
    public string Folded { get; }

    /// <summary>False where all kana are katakana.</summary>
    public bool HasHiragana => Text.Any(character => character is >= '\u3041' and <= '\u3096');

    /// <summary>Where a place in <see cref="Folded"/> is in <see cref="Text"/>.</summary>
    public int Place(int folded) => _places[folded];

    /// <summary>A word as the copy holds it.</summary>
    public static string Fold(string word) => string.Concat(word.Where(character => character is not 'ー').Select(Fold));

    /// <summary>A text with its katakana in hiragana.</summary>
    public static string InHiragana(string text) => string.Concat(text.Select(Hiragana));

    private static char Hiragana(char character) => character is >= 'ァ' and <= 'ヶ' ? (char)(character - 'ァ' + 'ぁ') : character;

    private static char Fold(char character) => character switch
    {
        '’' => '\'',
        _ => char.ToLowerInvariant(Hiragana(character)),
    };
}
