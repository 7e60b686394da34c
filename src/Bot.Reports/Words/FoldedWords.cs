using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Bot.Reports.Words;

/// <summary>What words mean that are looked up as <see cref="TextShape.Fold(ReadOnlySpan{char})"/> leaves them. Most texts that are asked for are none of them, so their ends are looked at first.</summary>
internal sealed class FoldedWords<T>
{
    private readonly WordTable<T> _words;
    private readonly SearchValues<char> _firstLetters;
    private readonly SearchValues<char> _lastLetters;
    private readonly HashSet<int> _firstPairs;
    private readonly int _longest;
    private readonly string[] _sorted;

    /// <summary>Takes the words, folded, and what each means.</summary>
    public FoldedWords(IEnumerable<string> words, Func<string, T> meaningOf)
    {
        _sorted = [.. new SortedSet<string>(words, StringComparer.Ordinal)];
        _words = new WordTable<T>(_sorted, meaningOf, StringComparison.Ordinal);
        _firstLetters = BothCases(Array.ConvertAll(_sorted, word => word[0]));
        _lastLetters = BothCases(Array.ConvertAll(_sorted, word => word[^1]));
        _longest = _sorted.Max(word => word.Length);
        _firstPairs = [.. _sorted.Select(word => PairOf(word)), .. _sorted.Select(word => PairOf(word.AsSpan(0, 1)))];
    }

    /// <summary>Looks a text up, whatever its case, width and punctuation.</summary>
    public bool TryFind(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T meaning)
    {
        meaning = default;
        var word = TextShape.TrimSigns(text);
        // Signs between the letters are left out, but no label has as many signs as letters.
        if (word.IsEmpty || word.Length > 2 * _longest || !_firstLetters.Contains(word[0]) || !_lastLetters.Contains(word[^1]) || !MayBeginAs(word)) return false;
        Span<char> folded = stackalloc char[2 * _longest];
        var length = TextShape.Fold(word, folded);
        return length <= _longest && _words.TryFind(folded[..length], out meaning);
    }

    /// <summary>True when a text's first letters, up to the next sign or blank, begin one of the words.</summary>
    public bool MayBegin(ReadOnlySpan<char> text)
    {
        var word = TextShape.FirstWord(text);
        if (word.IsEmpty || word.Length > _longest) return false;
        Span<char> folded = stackalloc char[_longest];
        folded = folded[..TextShape.Fold(word, folded)];
        if (!_firstPairs.Contains(PairOf(folded))) return false;
        var first = folded.ToString();
        var at = Array.BinarySearch(_sorted, first, StringComparer.Ordinal);
        return at >= 0 || ~at < _sorted.Length && _sorted[~at].StartsWith(first, StringComparison.Ordinal);
    }

    /// <summary>False where no word begins with a text's first two letters; true where a sign stands between them.</summary>
    private bool MayBeginAs(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[2];
        var length = TextShape.Fold(text[..Math.Min(2, text.Length)], folded);
        return length < Math.Min(2, text.Length) || _firstPairs.Contains(PairOf(folded[..length]));
    }

    /// <summary>A word's first two letters as one number, or its only one.</summary>
    private static int PairOf(ReadOnlySpan<char> word) => (word[0] << 16) | (word.Length > 1 ? word[1] : 0);

    // A letter of full width stands for the half-width one.
    private static SearchValues<char> BothCases(char[] letters)
    {
        var all = new HashSet<char>(letters);
        foreach (var letter in letters)
            if (char.IsAscii(letter)) all.UnionWith([char.ToUpperInvariant(letter), (char)(letter - '!' + '！'), (char)(char.ToUpperInvariant(letter) - '!' + '！')]);
        return SearchValues.Create([.. all]);
    }
}
