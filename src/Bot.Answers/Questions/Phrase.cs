namespace Bot.Answers.Questions;

/// <summary>A phrase of Japanese that is looked for in a <see cref="FoldedQuestion"/>.</summary>
/// <param name="Written">As people write it.</param>
internal sealed record Phrase(string Written)
{
    /// <summary>The phrase as a folded question holds it.</summary>
    public string Key { get; } = FoldedQuestion.Fold(Written);

    /// <summary>How many long vowel marks it has.</summary>
    public int LongVowels { get; } = Written.Count(character => character is 'ー');

    /// <summary>True for a phrase that holds hiragana, or katakana, which folds into it.</summary>
    public bool HasHiragana { get; } = FoldedQuestion.Fold(Written).Any(character => character is >= '\u3041' and <= '\u3096');
}
