using Bot.Search;

namespace Bot.Answers.Questions;

/// <summary>Tells names of things and people from ordinary words, by how they are written.</summary>
internal static class NamedThings
{
    /// <summary>
    /// True for a Latin word in a Japanese question, and for a word with a capital or a digit inside an English sentence.
    /// </summary>
    /// <param name="term">A word of the question.</param>
    /// <param name="question">The question, in which the term has its place.</param>
    public static bool IsName(QueryTerm term, string question)
    {
        if (term.Text.Length < 2 || term.Text.Any(QuestionLanguage.IsJapanese) || !term.Text.Any(char.IsLetter))
            return false;
        return QuestionLanguage.Of(question) is Locale.Japanese
            || term.Text.Any(char.IsDigit)
            || term.Text.Skip(StartsSentence(term, question) ? 1 : 0).Any(char.IsUpper);
    }

    private static bool StartsSentence(QueryTerm term, string question)
    {
        var before = question.AsSpan(0, Math.Min(term.Start, question.Length)).TrimEnd();
        return before.IsEmpty || before[^1] is '.' or '!' or '?';
    }
}
