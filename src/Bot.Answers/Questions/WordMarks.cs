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

    /// <summary>Takes every place where a phrase stands, also inside of longer text; true where there is one.</summary>
    public bool TakePhrase(string phrase)
    {
        var found = false;
        for (var at = Next(phrase, 0); at >= 0; at = Next(phrase, at + 1))
            found |= Take(at, phrase.Length);
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

    private int Next(string text, int start) => start < question.Folded.Length ? question.Folded.IndexOf(text, start, StringComparison.Ordinal) : -1;

    // Japanese stands beside Latin words without a space.
    private bool IsBorder(int at) =>
        at < 0 || at >= question.Folded.Length || !char.IsLetterOrDigit(question.Folded[at]) || QuestionLanguage.IsJapanese(question.Folded[at]);
}
