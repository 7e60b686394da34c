using Bot.Answers.People;

namespace Bot.Answers.Questions;

/// <summary>Understands a question: what it asks for, what limits the answer, and what is left as topic.</summary>
internal static class QuestionReader
{
    private const double WholeName = 0.95;

    /// <summary>Reads a question.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="library">Whose names are recognised in it.</param>
    public static Question Read(string text, Library library)
    {
        var folded = new FoldedQuestion(text);
        var marks = new WordMarks(folded);
        var limits = LimitReader.Read(folded, marks, library);
        var asked = ReadAsked(marks);
        foreach (var filler in QuestionWords.UnspacedFiller)
            marks.TakePhrase(filler);
        foreach (var filler in QuestionWords.EnglishFiller)
            marks.TakeWord(filler);
        var topic = TopicOf(folded, marks);
        var people = ReadPeople(folded, marks, library);
        return new Question(folded.Text, asked is Asked.None ? Asked.Talk : asked, topic, limits, people, HasWords(TopicOf(folded, marks), library));
    }

    // In a question typed wholly in katakana (ダレデスカ) being katakana makes no word a name.
    private static string TopicOf(FoldedQuestion question, WordMarks marks) =>
        marks.TookKana && !question.HasHiragana ? FoldedQuestion.InHiragana(marks.Rest()) : marks.Rest();

    private static Asked ReadAsked(WordMarks marks)
    {
        var asked = Asked.None;
        foreach (var (phrase, what) in QuestionWords.Unspaced)
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

    private static List<Person> ReadPeople(FoldedQuestion question, WordMarks marks, Library library)
    {
        var named = library.Names.People.Recognise(question.Text).Where(match => match.Score >= WholeName).ToList();
        foreach (var match in named)
            marks.TakeText(match.Start, match.Length);
        return [.. named.Select(match => match.Value).DistinctBy(person => person.Id, StringComparer.Ordinal)];
    }

    // What the analysis leaves nothing of (particles, endings, marks) is no topic.
    private static bool HasWords(string rest, Library library) =>
        !string.IsNullOrWhiteSpace(rest) && library.Index.Search(new(rest, _ => false), 1).Terms.Count > 0;
}
