using Bot.Search.Analysis;

namespace Bot.Search.Names;

/// <summary>A word of a name, found in a text.</summary>
/// <param name="Name">Which name.</param>
/// <param name="Token">The name's word.</param>
/// <param name="Quality">1 when it stands there as it is.</param>
/// <param name="Start">Where it starts in the folded text.</param>
/// <param name="End">Where it ends there.</param>
internal readonly record struct FoundWord(int Name, string Token, double Quality, int Start, int End);

/// <summary>The words of names, and the names of each word.</summary>
internal sealed class NameWords
{
    private const int LongestRunWord = 24;
    private const double MisspeltQuality = 0.75;
    private const double FamilyNameQuality = 0.6;

    private readonly Dictionary<string, List<(int Name, string Token, double Quality)>> _names = new(StringComparer.Ordinal);
    private int _count;

    public void Add(NameToken token, int name)
    {
        _count = name + 1;
        Add(token.Text, name, token.Text, 1);
        // The first characters of a name in Han are the family's.
        if (token.Kind is RunKind.Gram && token.Text.Length is 3 or 4)
            Add(token.Text[..2], name, token.Text, FamilyNameQuality);
        if (token.Kind is RunKind.Kana && token.Text.Length > 2)
            Add(Romaji.Spell(token.Text), name, token.Text, 0.95);
    }

    /// <summary>How much a word tells names apart; numbers tell events of a series apart.</summary>
    public double Weight(NameToken token)
    {
        var frequency = _names[token.Text].Count;
        var weight = Math.Log(1 + (double)_count / frequency) * Math.Min(1, token.Text.Length / 3.0);
        return token.IsNumber ? Math.Max(0.5, weight / 2) : StopWords.Contains(token.Text) ? 0.1 : weight + 0.2;
    }

    /// <summary>All words of names in a text.</summary>
    public List<FoundWord> Find(FoldedText text, int end)
    {
        var found = new List<FoundWord>();
        for (var index = 0; index < end;)
        {
            var run = Run.At(text, index);
            if (run.Kind is RunKind.Word)
                FindInWord(text, run, found);
            else if (run.Kind is not RunKind.Gap)
                FindInRun(text, run, found);
            index = run.End;
        }
        return found;
    }

    private void Add(string word, int name, string token, double quality)
    {
        if (!_names.TryGetValue(word, out var names))
            _names.Add(word, names = []);
        names.Add((name, token, quality));
    }

    private void FindInWord(FoldedText text, Run run, List<FoundWord> found)
    {
        for (var start = run.Start; start < run.End;)
        {
            var end = WordParts.PieceEnd(text, start, run.End);
            var piece = text.Characters[start..end];
            var word = piece.ContainsAnyExceptInRange('0', '9') || piece.TrimStart('0').IsEmpty ? piece.ToString() : piece.TrimStart('0').ToString();
            if (!Take(word, 1, start, end, found) && word.Length >= 4)
                FindMisspelt(word, start, end, found);
            start = end + 1;
        }
    }

    private void FindInRun(FoldedText text, Run run, List<FoundWord> found)
    {
        for (var start = run.Start; start < run.End; start++)
        {
            for (var end = Math.Min(run.End, start + LongestRunWord); end > start; end--)
            {
                if (end - start > 1 || run.Length == 1)
                    Take(text.Characters[start..end].ToString(), 1, start, end, found);
            }
        }
    }

    private void FindMisspelt(string word, int start, int end, List<FoundWord> found)
    {
        var allowed = EditDistance.Allowed(word.Length);
        foreach (var known in _names.Keys)
        {
            var most = Math.Min(allowed, EditDistance.Allowed(known.Length));
            if (most > 0 && EditDistance.Between(word, known, most) <= most)
                Take(known, MisspeltQuality, start, end, found);
        }
    }

    private bool Take(string word, double quality, int start, int end, List<FoundWord> found)
    {
        if (!_names.TryGetValue(word, out var names))
            return false;
        found.AddRange(names.Select(name => new FoundWord(name.Name, name.Token, name.Quality * quality, start, end)));
        return true;
    }
}
