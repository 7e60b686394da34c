using System.Runtime.InteropServices;
using Bot.Search.Analysis;
using Bot.Search.Index;

namespace Bot.Search.Names;

/// <summary>Gathers the words of names, one name after another. For one thread.</summary>
internal sealed class NameWordsBuilder
{
    private const float SpelledQuality = 0.9f;
    private const float FamilyNameQuality = 0.6f;
    private const int LongestToken = 40;

    private readonly TermTable _terms = new();
    private readonly List<NameToken> _pieces = [];
    private readonly List<int> _tokens = [];
    private readonly List<int> _namesOfTokens = [];
    private readonly List<int> _termsOfWords = [];
    private readonly List<NameWord> _words = [];
    private int _names;

    /// <summary>Adds the next name.</summary>
    public void Add(FoldedText name)
    {
        _pieces.Clear();
        NameToken.Read(name, _pieces);
        for (var token = 0; token < _pieces.Count; token++)
            Add(_pieces[token].Kind, _pieces[token].Form(name), token);
        _names++;
    }

    /// <summary>The words of all names.</summary>
    public NameWords Build()
    {
        var terms = _terms.ToDictionary(_tokens, _termsOfWords);
        return new NameWords(
            terms,
            Groups<NameWord>.Of(terms.Count, CollectionsMarshal.AsSpan(_termsOfWords), CollectionsMarshal.AsSpan(_words)),
            Groups<int>.Of(_names, CollectionsMarshal.AsSpan(_namesOfTokens), CollectionsMarshal.AsSpan(_tokens)));
    }

    private void Add(RunKind kind, ReadOnlySpan<char> text, int token)
    {
        _tokens.Add(_terms.NumberOf(text));
        _namesOfTokens.Add(_names);
        if (text.Length > LongestToken)
            return;
        AddWord(text, token, 1);
        // The first characters of a name in Han are the family's.
        if (kind is RunKind.Gram && text.Length is >= 3 and <= 6)
            AddWord(text[..2], token, FamilyNameQuality);
        if (kind is not RunKind.Gram && text.Length > 2)
            AddSpelled(text, token);
    }

    private void AddSpelled(ReadOnlySpan<char> text, int token)
    {
        Span<char> canonical = stackalloc char[LongestToken * Romaji.MostLetters];
        canonical = canonical[..Romaji.Canonical(text, canonical)];
        if (!canonical.SequenceEqual(text))
            AddWord(canonical, token, SpelledQuality);
        Span<char> plain = stackalloc char[LongestToken * Romaji.MostLetters];
        plain = plain[..Romaji.Spell(text, plain)];
        if (!plain.SequenceEqual(text) && !plain.SequenceEqual(canonical))
            AddWord(plain, token, SpelledQuality);
    }

    private void AddWord(ReadOnlySpan<char> text, int token, float quality)
    {
        if (text.IsEmpty)
            return;
        _termsOfWords.Add(_terms.NumberOf(text));
        _words.Add(new NameWord(_names, token, quality));
    }
}
