using Bot.Search.Analysis;
using Bot.Search.Index;

namespace Bot.Search.Ranking;

/// <summary>Decides for each token of a query in which forms it is looked for.</summary>
internal sealed class QueryPlanner(ITermSource index, QueryAnalysis analysis)
{
    /// <summary>More terms than this make no question; the rarest are kept.</summary>
    private const int MostTerms = 48;

    // The end of an endless question is not read.
    private const int MostLooked = 256;

    private readonly TermForms _forms = new(index);

    /// <summary>The terms of a query, each once.</summary>
    public IReadOnlyList<PlannedTerm> Plan(string text)
    {
        var tokens = analysis.Read(text, index);
        var planned = new List<PlannedTerm>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < tokens.Count && planned.Count < MostLooked; at++)
        {
            if (!seen.Add(tokens[at].Text))
                continue;
            var before = tokens[at].FollowsClosely ? tokens[at - 1] : null;
            var after = at + 1 < tokens.Count && tokens[at + 1].FollowsClosely ? tokens[at + 1] : null;
            planned.Add(Plan(tokens[at], _forms.Of(tokens[at], before, after), text));
        }
        return planned.Count <= MostTerms ? planned : Rarest(planned);
    }

    private PlannedTerm Plan(QueryToken token, List<Form> forms, string text)
    {
        var start = analysis.Text.Source(token.Start);
        var length = analysis.Text.Source(token.End) - start;
        var frequency = TermForms.Frequency(forms);
        return new PlannedTerm(text.Substring(start, length).TrimEnd(), start, length, forms)
        {
            DocumentFrequency = frequency,
            Weight = Rarity(frequency),
        };
    }

    // The BM25 form of inverse document frequency, which stays above zero.
    private float Rarity(int documentFrequency) => MathF.Log(1 + (index.Count - documentFrequency + 0.5f) / (documentFrequency + 0.5f));

    private static List<PlannedTerm> Rarest(List<PlannedTerm> planned)
    {
        var least = planned.Select(term => term.Weight).OrderDescending().ElementAt(MostTerms);
        return [.. planned.Where(term => term.Weight >= least).Take(MostTerms)];
    }
}
