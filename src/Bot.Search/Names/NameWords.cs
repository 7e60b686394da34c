using Bot.Search.Analysis;
using Bot.Search.Index;
using Bot.Search.Index.Lookup;

namespace Bot.Search.Names;

/// <summary>A name that a word belongs to.</summary>
/// <param name="Name">Which name.</param>
/// <param name="Token">The place of the word among the name's words.</param>
/// <param name="Quality">1 for the word as it is written.</param>
internal readonly record struct NameWord(int Name, int Token, float Quality);

/// <summary>The words of names, and the names of each word.</summary>
internal sealed class NameWords
{
    private const float SpelledQuality = 0.9f;
    private const float FamilyNameQuality = 0.6f;
    private const int LongestToken = 40;

    private readonly Dictionary<string, List<NameWord>> _names = new(StringComparer.Ordinal);
    private readonly List<NameToken[]> _tokens = [];
    private readonly Lazy<(TermDictionary Terms, WordShapes Shapes)> _shapes;

    public NameWords() => _shapes = new Lazy<(TermDictionary, WordShapes)>(Shapes);

    /// <summary>How many names there are.</summary>
    public int Count => _tokens.Count;

    /// <summary>The words of a name.</summary>
    public IReadOnlyList<NameToken> Tokens(int name) => _tokens[name];

    public void Add(List<NameToken> tokens)
    {
        var name = _tokens.Count;
        _tokens.Add([.. tokens]);
        for (var token = 0; token < tokens.Count; token++)
            Add(tokens[token], name, token);
    }

    /// <summary>The names of a word; null when it is in none.</summary>
    public List<NameWord>? Find(ReadOnlySpan<char> word) =>
        _names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var names) ? names : null;

    /// <summary>Words that differ from a word by as few typing errors as may be.</summary>
    public IEnumerable<string> FindMisspelt(string word)
    {
        var found = new List<(int Term, int Distance)>();
        var (terms, shapes) = _shapes.Value;
        if (WordShapes.IsComparable(word))
            shapes.Find(word, EditDistance.Allowed(word.Length), found);
        return found.Where(match => match.Distance <= EditDistance.Allowed(terms[match.Term].Length)).OrderBy(match => match.Distance)
            .Select(match => terms[match.Term].ToString()).Distinct(StringComparer.Ordinal).Take(8);
    }

    private (TermDictionary, WordShapes) Shapes()
    {
        string[] words = [.. _names.Keys.Where(word => WordShapes.IsComparable(word)).Order(StringComparer.Ordinal)];
        var terms = new TermDictionary(TermList.Of(words));
        return (terms, new WordShapes(terms));
    }

    private void Add(NameToken token, int name, int place)
    {
        if (token.Text.Length > LongestToken)
            return;
        Add(token.Text, new NameWord(name, place, 1));
        // The first characters of a name in Han are the family's.
        if (token.Kind is RunKind.Gram && token.Text.Length is >= 3 and <= 6)
            Add(token.Text[..2], new NameWord(name, place, FamilyNameQuality));
        if (token.Kind is not RunKind.Gram && token.Text.Length > 2)
            AddSpelled(token.Text, new NameWord(name, place, SpelledQuality));
    }

    private void AddSpelled(string text, NameWord word)
    {
        var spelled = Romaji.Canonical(text);
        if (!string.Equals(spelled, text, StringComparison.Ordinal))
            Add(spelled, word);
        var plain = Romaji.Spell(text);
        if (!string.Equals(plain, text, StringComparison.Ordinal) && !string.Equals(plain, spelled, StringComparison.Ordinal))
            Add(plain, word);
    }

    private void Add(string text, NameWord word)
    {
        if (!_names.TryGetValue(text, out var names))
            _names.Add(text, names = []);
        names.Add(word);
    }
}
