using Bot.Search;

namespace Bot.Answers.Questions;

/// <summary>Tells names of things and people from ordinary words, by how they are written.</summary>
internal static class NamedThings
{
    private const int ShortestKatakana = 3;

    /// <summary>
    /// True for a Latin word in a Japanese question, and for a word with a capital or a digit inside an English sentence. An amount (56k, 3x) names nothing.
    /// </summary>
    /// <param name="term">A word of the question.</param>
    /// <param name="question">The question, in which the term has its place.</param>
    public static bool IsName(QueryTerm term, string question)
    {
        if (term.Text.Length < 2 || term.Text.Any(QuestionLanguage.IsJapanese) || !char.IsLetter(term.Text[0]))
            return false;
        return QuestionLanguage.Of(question) is Locale.Japanese
            || term.Text.Any(char.IsDigit)
            || term.Text.Skip(StartsSentence(term, question) ? 1 : 0).Any(char.IsUpper);
    }

    /// <summary>True for a word in katakana, as Japanese writes things from elsewhere.</summary>
    /// <param name="term">A word of the question.</param>
    public static bool IsKatakana(QueryTerm term) =>
        term.Text.Length >= ShortestKatakana && term.Text.All(character => character is >= '\u30A1' and <= '\u30FC');

    private static bool StartsSentence(QueryTerm term, string question)
    {
        var before = question.AsSpan(0, Math.Min(term.Start, question.Length)).TrimEnd();
        return before.IsEmpty || before[^1] is '.' or '!' or '?';
    }
}
