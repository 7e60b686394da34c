using Bot.Search;

namespace Bot.Answers.Questions;

/// <summary>Finds the talks that a question is about.</summary>
internal static class Finder
{
    private const int Most = 10;

    /// <summary>What the index finds within the question's limits.</summary>
    public static SearchResult Find(Question question, Library library, CancellationToken cancellationToken)
    {
        var events = LimitCheck.Fitting(question.Limits, library);
        if (events is { Count: 0 })
            return SearchResult.Empty;
        var files = events?.Select(entry => entry.Report.File).ToHashSet(StringComparer.Ordinal);
        return library.Index.Search(
            new SearchQuery(question.Topic, files is null ? null : key => files.Contains(key.File)), Most, cancellationToken);
    }
}
