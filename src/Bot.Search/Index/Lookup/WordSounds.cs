using Bot.Search.Analysis;

namespace Bot.Search.Index.Lookup;

/// <summary>Finds words by their sound: hashes of sound keys, sorted, with their terms.</summary>
internal sealed class WordSounds
{
    private readonly uint[] _hashes;
    private readonly int[] _terms;

    public WordSounds(TermDictionary terms)
    {
        var (entries, keys) = (new List<ulong>(terms.Count), new SoundKeys());
        for (var term = 0; term < terms.Count; term++)
        {
            Read(terms[term], keys);
            for (var key = 0; key < keys.Count; key++)
            {
                if (keys[key].Length >= SoundKeys.Shortest)
                    entries.Add((ulong)Hash(keys[key]) << 32 | (uint)term);
            }
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
        var (kana, keys) = (Alphabet.IsKana(word), new SoundKeys());
        Read(word, keys);
        for (var number = 0; number < keys.Count; number++)
        {
            var key = keys[number];
            if (key.Length < SoundKeys.Shortest)
                continue;
            AddWith(key, terms, kana, found);
            // Stems have lost the s of Kubernetes.
            if (kana && key.Length > SoundKeys.Shortest && key[^1] == 's')
                AddWith(key[..^1], terms, kana, found);
        }
    }

    private void AddWith(ReadOnlySpan<char> key, TermDictionary terms, bool kana, List<int> found)
    {
        var hash = Hash(key);
        var at = Array.BinarySearch(_hashes, hash);
        while (at > 0 && _hashes[at - 1] == hash)
            at--;
        for (; at >= 0 && at < _hashes.Length && _hashes[at] == hash; at++)
        {
            if (Alphabet.IsKana(terms[_terms[at]]) != kana && !found.Contains(_terms[at]))
                found.Add(_terms[at]);
        }
    }

    // A word of another script has no key.
    private static void Read(ReadOnlySpan<char> word, SoundKeys keys)
    {
        if (Alphabet.IsKana(word))
            keys.ReadKana(word);
        else
            keys.ReadLatin(word.Length < SoundKeys.Shortest || !Alphabet.IsLatin(word) ? "" : word);
    }

    private static uint Hash(ReadOnlySpan<char> key)
    {
        var hash = 2166136261u;
        foreach (var character in key)
            hash = (hash ^ character) * 16777619u;
        return hash;
    }
}
