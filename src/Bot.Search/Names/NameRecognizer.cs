using Bot.Search.Analysis;

namespace Bot.Search.Names;

/// <summary>A name found in a text.</summary>
internal readonly record struct RecognisedName(int Name, double Score, int Start, int End);

/// <summary>Finds names in a text by their words, each word weighing what it tells names apart.</summary>
internal sealed class NameRecognizer
{
    private const double LeastScore = 0.4;
    private const int LongestText = 6000;

    private readonly List<NameToken[]> _names = [];
    private readonly NameWords _words = new();

    public void Add(List<NameToken> tokens)
    {
        foreach (var token in tokens)
            _words.Add(token, _names.Count);
        _names.Add([.. tokens]);
    }

    /// <summary>The names in a text, surest first; several only for one place where they are equally good.</summary>
    public List<RecognisedName> Recognise(FoldedText text)
    {
        var found = _words.Find(text, Math.Min(text.Length, LongestText));
        var numbers = NumbersIn(text);
        var matches = found.GroupBy(word => word.Name)
            .SelectMany(words => Clusters([.. words.OrderBy(word => word.Start)]).Select(cluster => Score(words.Key, cluster, numbers)))
            .Where(match => match.Score >= LeastScore)
            .OrderByDescending(match => match.Score * (match.End - match.Start)).ThenByDescending(match => match.Score).ThenBy(match => match.Name);
        return WithoutOverlaps(matches);
    }

    private static List<NameToken> NumbersIn(FoldedText text) => [.. NameToken.Read(text).Where(token => token.IsNumber)];

    // Words of one name that stand near each other in the text.
    private static List<List<FoundWord>> Clusters(List<FoundWord> words)
    {
        var clusters = new List<List<FoundWord>>();
        foreach (var word in words)
        {
            if (clusters.Count > 0 && word.Start - clusters[^1].Max(other => other.End) <= 4)
                clusters[^1].Add(word);
            else
                clusters.Add([word]);
        }
        return clusters;
    }

    private RecognisedName Score(int name, List<FoundWord> cluster, List<NameToken> numbers)
    {
        var (start, end) = (cluster.Min(word => word.Start), cluster.Max(word => word.End));
        var (all, found) = (0.0, 0.0);
        foreach (var token in _names[name])
        {
            var weight = _words.Weight(token);
            all += weight;
            found += weight * cluster.Where(word => string.Equals(word.Token, token.Text, StringComparison.Ordinal)).Select(word => word.Quality).DefaultIfEmpty(0).Max();
        }
        var score = found / all;
        return new RecognisedName(name, HasOtherNumber(name, start, end, numbers) ? score / 2 : score, start, end);
    }

    // #25 is not #26: a number at the name's place that is none of the name's speaks against it.
    private bool HasOtherNumber(int name, int start, int end, List<NameToken> numbers)
    {
        var own = _names[name].Where(token => token.IsNumber).Select(token => token.Text).ToHashSet(StringComparer.Ordinal);
        return own.Count > 0 && numbers.Exists(number => number.Start >= start && number.Start - end <= 3 && !own.Contains(number.Text));
    }

    private static List<RecognisedName> WithoutOverlaps(IEnumerable<RecognisedName> matches)
    {
        var kept = new List<RecognisedName>();
        foreach (var match in matches)
        {
            if (kept.TrueForAll(other => other.End <= match.Start || match.End <= other.Start || IsEqual(other, match)))
                kept.Add(match);
        }
        return kept;
    }

    private static bool IsEqual(RecognisedName left, RecognisedName right) =>
        left.Start == right.Start && left.End == right.End && Math.Abs(left.Score - right.Score) < 1e-9;
}
