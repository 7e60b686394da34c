using Bot.Search.Analysis;

namespace Bot.Search.Index.Lookup;

/// <summary>Finds words by their sound: hashes of sound keys, sorted, with their terms.</summary>
internal sealed class WordSounds
{
    private readonly uint[] _hashes;
    private readonly int[] _terms;

    public WordSounds(TermDictionary terms)
    {
        var entries = new List<ulong>(terms.Count);
        for (var term = 0; term < terms.Count; term++)
        {
            foreach (var key in KeysOf(terms[term]))
                entries.Add((ulong)Hash(key) << 32 | (uint)term);
        }
        entries.Sort();
        _hashes = [.. entries.Select(entry => (uint)(entry >> 32))];
        _terms = [.. entries.Select(entry => (int)(uint)entry)];
    }

    public long Bytes => _hashes.LongLength * 8;

    /// <summary>Words in the other script that may sound the same; hashes may agree by chance, and so may consonants.</summary>
    /// <param name="terms">The dictionary this was made of.</param>
    /// <param name="word">A word in kana or Latin letters.</param>
    /// <param name="found">Takes the terms.</param>
    public void Find(TermDictionary terms, ReadOnlySpan<char> word, List<int> found)
    {
        var kana = IsKana(word);
        foreach (var key in KeysOf(word))
        {
            AddWith(key, terms, kana, found);
            // Stems have lost the s of Kubernetes.
            if (kana && key.Length > SoundKey.Shortest && key[^1] == 's')
                AddWith(key[..^1], terms, kana, found);
        }
    }

    private void AddWith(string key, TermDictionary terms, bool kana, List<int> found)
    {
        var hash = Hash(key);
        var at = Array.BinarySearch(_hashes, hash);
        while (at > 0 && _hashes[at - 1] == hash)
            at--;
        for (; at >= 0 && at < _hashes.Length && _hashes[at] == hash; at++)
        {
            if (IsKana(terms[_terms[at]]) != kana && !found.Contains(_terms[at]))
                found.Add(_terms[at]);
        }
    }

    private static IEnumerable<string> KeysOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
            return [];
        IReadOnlyList<string> keys = IsKana(word) ? [SoundKey.OfKana(word)] : word.ContainsAnyExceptInRange('a', 'z') ? [] : SoundKey.OfLatin(word);
        return keys.Where(key => key.Length >= SoundKey.Shortest);
    }

    private static bool IsKana(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('ァ', 'ヺ');

    private static uint Hash(string key)
    {
        var hash = 2166136261u;
        foreach (var character in key)
            hash = (hash ^ character) * 16777619u;
        return hash;
    }
}
