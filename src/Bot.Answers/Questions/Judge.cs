using Bot.Search;

namespace Bot.Answers.Questions;

/// <summary>Decides from the evidence whether what was found answers a question.</summary>
internal static class Judge
{
    private const double EnoughCoverage = 0.5;

    /// <summary>Weighs a search's hits.</summary>
    public static Verdict Weigh(SearchResult found, Library library)
    {
        if (found.Hits.Count == 0)
            return Verdict.Nothing;
        var talks = found.Hits.Select(hit => library.Talks[hit.Talk]).ToList();
        return new Verdict(Coverage(found, found.Hits[0]) >= EnoughCoverage, talks, 1);
    }

    private static double Coverage(SearchResult found, Hit hit)
    {
        var matched = hit.Matches.Select(match => match.Term).ToHashSet();
        var all = found.Terms.Sum(term => term.Weight);
        return all > 0 ? matched.Sum(term => found.Terms[term].Weight) / all : 0;
    }
}
