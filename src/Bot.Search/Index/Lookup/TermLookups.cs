namespace Bot.Search.Index.Lookup;

/// <summary>All ways to find terms of a dictionary that are not the typed word itself.</summary>
internal sealed class TermLookups
{
    public TermLookups(TermDictionary terms)
    {
        (Terms, Shapes, Sounds, KanaSuffixes) = (terms, new(terms), new(terms), new(terms));
        for (var term = terms.LowerBound("ァ"); term < terms.Count && terms[term][0] <= 'ヺ'; term++)
            KanaStarts.Add(terms[term]);
    }

    public TermDictionary Terms { get; }

    public WordShapes Shapes { get; }

    public WordSounds Sounds { get; }

    public KanaSuffixes KanaSuffixes { get; }

    public KanaStarts KanaStarts { get; } = new();

    /// <summary>How many bytes all this takes.</summary>
    public long Bytes => Terms.Bytes + Shapes.Bytes + Sounds.Bytes + KanaSuffixes.Bytes + KanaStarts.Bytes;
}
