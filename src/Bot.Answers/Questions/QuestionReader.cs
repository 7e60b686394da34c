namespace Bot.Answers.Questions;

/// <summary>Understands a question: what it asks for, what limits the answer, and what is left as topic.</summary>
internal static class QuestionReader
{
    /// <summary>Reads a question.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="library">Whose names are recognised in it.</param>
    public static Question Read(string text, Library library)
    {
        var folded = new FoldedQuestion(text);
        var marks = new WordMarks(folded);
        var limits = LimitReader.Read(folded, marks, library);
        var asked = ReadAsked(marks);
        foreach (var filler in QuestionWords.JapaneseFiller)
            marks.TakePhrase(filler);
        foreach (var filler in QuestionWords.EnglishFiller)
            marks.TakeWord(filler);
        return new Question(folded.Text, asked is Asked.None ? Asked.Talk : asked, marks.Rest(), limits);
    }

    private static Asked ReadAsked(WordMarks marks)
    {
        var asked = Asked.None;
        foreach (var (phrase, what) in QuestionWords.Japanese)
        {
            if (marks.TakePhrase(phrase))
                asked |= what;
        }
        foreach (var (phrase, what) in QuestionWords.English)
        {
            if (marks.TakeWord(phrase))
                asked |= what;
        }
        return asked;
    }
}
