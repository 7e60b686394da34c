namespace Bot.Answers.Questions;

/// <summary>Marks which places of a folded question are taken by words that were understood.</summary>
internal sealed class WordMarks(FoldedQuestion question)
{
    private readonly bool[] _taken = new bool[question.Folded.Length];

    /// <summary>The question's text with blanks at the places that are taken.</summary>
    public string Rest()
    {
        var rest = question.Text.ToCharArray();
        for (var i = 0; i < _taken.Length; i++)
        {
            if (_taken[i])
                rest.AsSpan(question.Place(i), question.Place(i + 1) - question.Place(i)).Fill(' ');
        }
        return new string(rest);
    }

    /// <summary>True once a phrase in kana was taken.</summary>
    public bool TookKana { get; private set; }

    /// <summary>Takes every place where a Japanese phrase stands without tearing a word apart; true where there is one.</summary>
    public bool TakePhrase(Phrase phrase)
    {
        var key = phrase.Key;
        var found = false;
        for (var at = Next(key, 0); at >= 0; at = Next(key, at + 1))
        {
            if (!Tears(at) && !Tears(at + key.Length) && LongVowels(at, key.Length) <= phrase.LongVowels && (key.Length > 1 || !StandsInKanji(at)))
                found |= Take(at, key.Length);
        }
        TookKana |= found && phrase.HasHiragana;
        return found;
    }

    /// <summary>Takes every place where a word stands with no letter or digit beside it; true where there is one.</summary>
    public bool TakeWord(string word)
    {
        var found = false;
        for (var at = Next(word, 0); at >= 0; at = Next(word, at + 1))
        {
            if (IsBorder(at - 1) && IsBorder(at + word.Length))
                found |= Take(at, word.Length);
        }
        return found;
    }

    /// <summary>Takes a place; false where it is taken already.</summary>
    public bool Take(int start, int length)
    {
        if (_taken.AsSpan(start, length).Contains(true))
            return false;
        _taken.AsSpan(start, length).Fill(true);
        return true;
    }

    // フロントエンドの holds どの only for who reads past the kind of kana. In a question without hiragana the kind tells nothing.
    private bool Tears(int border) =>
        question.HasHiragana && IsKatakana(border - 1) && IsKatakana(border);

    private bool IsKatakana(int at) => at >= 0 && at < _taken.Length && question.Text[question.Place(at)] is >= '\u30A1' and <= '\u30FA';

    // ボルドーの holds no どの: a long vowel that the phrase does not have makes it another word.
    private int LongVowels(int start, int length) =>
        question.Text.AsSpan(question.Place(start), question.Place(start + length - 1) - question.Place(start)).Count('ー');

    // 話 is no word of its own in 会話.
    private bool StandsInKanji(int at) => IsKanji(at - 1) || IsKanji(at + 1);

    private bool IsKanji(int at) => at >= 0 && at < _taken.Length && question.Folded[at] is >= '\u3400' and <= '\u9FFF';

    /// <summary>Takes a place of the question's text, whatever stands there.</summary>
    public void TakeText(int start, int length)
    {
        for (var i = 0; i < _taken.Length; i++)
            _taken[i] |= question.Place(i) >= start && question.Place(i) < start + length;
    }

    private int Next(string text, int start) => start < question.Folded.Length ? question.Folded.IndexOf(text, start, StringComparison.Ordinal) : -1;

    // Japanese stands beside Latin words without a space.
    private bool IsBorder(int at) =>
        at < 0 || at >= question.Folded.Length || !char.IsLetterOrDigit(question.Folded[at]) || QuestionLanguage.IsJapanese(question.Folded[at]);
}
