using Bot.Search.Analysis;

namespace Bot.Search.Names;

/// <summary>A name found in a text.</summary>
internal readonly record struct RecognisedName(int Name, double Score, int Start, int End);

/// <summary>Finds names in a text by their words, each word weighing what it tells names apart.</summary>
/// <param name="words">The names' words.</param>
/// <param name="gone">Names that are not found any more.</param>
internal sealed class NameRecognizer(NameWords words, IReadOnlySet<int> gone)
{
    /// <summary>Names are looked for in so many characters of a text, in UTF-16 units.</summary>
    public const int LongestText = 1000;

    private const double LeastScore = 0.4;
    private const int WidestGap = 4;

    // A word of more names than this finds no further ones; where all words of a text are so frequent, the first of their names are looked at.
    private const int FrequentWord = 500;
    private const int MostNames = 2000;

    private readonly NameWordReader _reader = new(words);

    /// <summary>The names whose words stand in a text, with overlaps.</summary>
    public IEnumerable<RecognisedName> Recognise(FoldedText text, NameWeights weights)
    {
        var numbers = NumbersOf(text);
        return ByName(_reader.Read(text))
            .SelectMany(found => Clusters(found.Value).Select(cluster => Score(found.Key, cluster, numbers, weights)))
            .Where(match => match.Score >= LeastScore);
    }

    /// <summary>Those of some matches, surest first, that stand in no other's place; several only for one place where they are equally good.</summary>
    public static List<RecognisedName<T>> WithoutOverlaps<T>(IEnumerable<RecognisedName<T>> surestFirst)
    {
        var kept = new List<RecognisedName<T>>();
        foreach (var match in surestFirst)
        {
            if (kept.TrueForAll(other => other.End <= match.Start || match.End <= other.Start || IsEqual(other, match)))
                kept.Add(match);
        }
        return kept;
    }

    private static List<FoundNumber> NumbersOf(FoldedText text)
    {
        var (tokens, numbers) = (new List<NameToken>(), new List<FoundNumber>());
        NameToken.Read(text, tokens);
        foreach (var token in tokens)
        {
            if (token.Form(text) is var form && NameToken.IsNumber(form))
                numbers.Add(new FoundNumber(form.ToString(), token.Start));
        }
        return numbers;
    }

    private Dictionary<int, List<FoundWord>> ByName(List<WordOccurrence> occurrences)
    {
        var names = new Dictionary<int, List<FoundWord>>();
        foreach (var occurrence in occurrences.OrderBy(occurrence => words.Names(occurrence.Word).Length))
            AddNames(occurrence, names);
        return names;
    }

    private void AddNames(WordOccurrence occurrence, Dictionary<int, List<FoundWord>> names)
    {
        var all = words.Names(occurrence.Word);
        var opens = all.Length <= FrequentWord || names.Count == 0;
        var left = opens ? MostNames : int.MaxValue;
        foreach (var word in all)
        {
            if (gone.Contains(word.Name))
                continue;
            if (left-- == 0)
                return;
            if (!names.TryGetValue(word.Name, out var found))
            {
                if (!opens)
                    continue;
                names.Add(word.Name, found = []);
            }
            found.Add(new FoundWord(word.Token, word.Quality * occurrence.Quality, occurrence.Start, occurrence.End));
        }
    }

    // Words of one name that stand near each other in the text.
    private static List<List<FoundWord>> Clusters(List<FoundWord> found)
    {
        var clusters = new List<List<FoundWord>>();
        var end = int.MinValue;
        foreach (var word in found.OrderBy(word => word.Start))
        {
            if (clusters.Count > 0 && word.Start - end <= WidestGap)
                clusters[^1].Add(word);
            else
                clusters.Add([word]);
            end = Math.Max(end, word.End);
        }
        return clusters;
    }

    private RecognisedName Score(int name, List<FoundWord> cluster, List<FoundNumber> numbers, NameWeights weights)
    {
        var (start, end) = (cluster.Min(word => word.Start), cluster.Max(word => word.End));
        var (all, found) = (0.0, 0.0);
        var tokens = words.Tokens(name);
        for (var token = 0; token < tokens.Length; token++)
        {
            var weight = weights.Of(words.Text(tokens[token]));
            all += weight;
            found += weight * BestQuality(token, cluster);
        }
        var score = found / all;
        return new RecognisedName(name, HasOtherNumber(tokens, start, end, numbers) ? score / 2 : score, start, end);
    }

    private static float BestQuality(int token, List<FoundWord> cluster)
    {
        var best = 0f;
        foreach (var word in cluster)
            best = word.Token == token ? Math.Max(best, word.Quality) : best;
        return best;
    }

    // #25 is not #26: a number at the name's place that is none of the name's speaks against it.
    private bool HasOtherNumber(ReadOnlySpan<int> tokens, int start, int end, List<FoundNumber> numbers)
    {
        foreach (var number in numbers)
        {
            if (number.Start >= start && number.Start - end <= WidestGap && HasNumber(tokens, number.Text) is false)
                return true;
        }
        return false;
    }

    // Null for a name without any number.
    private bool? HasNumber(ReadOnlySpan<int> tokens, string number)
    {
        bool? has = null;
        foreach (var token in tokens)
        {
            if (NameToken.IsNumber(words.Text(token)))
                has = has is true || words.Text(token).SequenceEqual(number);
        }
        return has;
    }

    private static bool IsEqual<T>(RecognisedName<T> left, RecognisedName<T> right) =>
        left.Start == right.Start && left.End == right.End && Math.Abs(left.Score - right.Score) < 1e-9;

    private readonly record struct FoundNumber(string Text, int Start);

    private readonly record struct FoundWord(int Token, float Quality, int Start, int End);
}
