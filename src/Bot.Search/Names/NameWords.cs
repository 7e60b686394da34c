using Bot.Search.Analysis;
using Bot.Search.Index;
using Bot.Search.Index.Lookup;

namespace Bot.Search.Names;

/// <summary>A name that a word belongs to.</summary>
/// <param name="Name">Which name.</param>
/// <param name="Token">The place of the word among the name's words.</param>
/// <param name="Quality">1 for the word as it is written.</param>
internal readonly record struct NameWord(int Name, int Token, float Quality);

/// <summary>The words of names, each known by its place in their order, and the names of each word.</summary>
/// <param name="terms">The words.</param>
/// <param name="names">The names of each.</param>
/// <param name="tokens">The words of each name, in the name's order.</param>
internal sealed class NameWords(TermDictionary terms, Groups<NameWord> names, Groups<int> tokens)
{
    private const int MostMisspelt = 8;

    private readonly Lazy<WordShapes> _shapes = new(() => new WordShapes(terms));

    /// <summary>How many names there are.</summary>
    public int Count => tokens.Count;

    /// <summary>A word's text.</summary>
    public ReadOnlySpan<char> Text(int word) => terms[word];

    /// <summary>The words of a name.</summary>
    public ReadOnlySpan<int> Tokens(int name) => tokens[name];

    /// <summary>The names of a word.</summary>
    public ReadOnlySpan<NameWord> Names(int word) => names[word];

    /// <summary>The word of a text; -1 when it is in no name.</summary>
    public int Find(ReadOnlySpan<char> text) => terms.Find(text) is >= 0 and var word && names[word].Length > 0 ? word : -1;

    /// <summary>Words that differ from a text by as few typing errors as may be.</summary>
    public IEnumerable<int> FindMisspelt(ReadOnlySpan<char> text)
    {
        var found = new List<(int Word, int Distance)>();
        if (WordShapes.IsComparable(text))
            _shapes.Value.Find(text, EditDistance.Allowed(text.Length), found);
        return found.Where(match => match.Distance <= EditDistance.Allowed(terms[match.Word].Length)).OrderBy(match => match.Distance)
            .Select(match => match.Word).Distinct().Take(MostMisspelt);
    }
}
