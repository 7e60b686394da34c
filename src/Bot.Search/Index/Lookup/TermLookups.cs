namespace Bot.Search.Index.Lookup;

/// <summary>All ways to find terms of a dictionary that are not the typed word itself.</summary>
internal sealed class TermLookups
{
    public TermLookups(TermDictionary terms)
    {
        Terms = terms;
        var shapes = Task.Run(() => new WordShapes(terms));
        var suffixes = Task.Run(() => new KanaSuffixes(terms));
        terms.Prepare();
        Sounds = new WordSounds(terms);
        (Shapes, KanaSuffixes) = (shapes.Result, suffixes.Result);
        KanaStarts = StartsOf(terms);
    }

    public TermDictionary Terms { get; }

    public WordShapes Shapes { get; }

    public WordSounds Sounds { get; }

    public KanaSuffixes KanaSuffixes { get; }

    public KanaStarts KanaStarts { get; }

    /// <summary>How many bytes all this takes.</summary>
    public long Bytes => Terms.Bytes + Shapes.Bytes + Sounds.Bytes + KanaSuffixes.Bytes + KanaStarts.Bytes;

    private static KanaStarts StartsOf(TermDictionary terms)
    {
        var (first, end) = (terms.LowerBound("ァ"), terms.LowerBound("・"));
        var starts = new KanaStarts(terms.LengthOf(first, end));
        for (var term = first; term < end; term++)
            starts.Add(terms[term]);
        return starts;
    }
}
