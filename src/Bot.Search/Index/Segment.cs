using Bot.Search.Index.Lookup;

namespace Bot.Search.Index;

/// <summary>An immutable part of the index: some talks with the posting lists of their terms.</summary>
internal sealed class Segment(TermDictionary terms)
{
    private readonly Lazy<TermLookups> _lookups = new(() => new TermLookups(terms));

    public TermDictionary Terms { get; } = terms;

    /// <summary>Made when first asked for: a segment that is merged right away needs none.</summary>
    public TermLookups Lookups => _lookups.Value;

    public required Postings Postings { get; init; }

    /// <summary>The key of each document.</summary>
    public required TalkKey[] Keys { get; init; }

    /// <summary>For each document and field the position after the field's last word.</summary>
    public required int[] FieldEnds { get; init; }

    /// <summary>The documents of some files, rising.</summary>
    public List<int> DocumentsOf(IReadOnlySet<string> files)
    {
        var documents = new List<int>();
        var (file, isAmong) = ("", false);
        for (var document = 0; document < Keys.Length; document++)
        {
            // The talks of a file stand together and share its name.
            if (!ReferenceEquals(file, Keys[document].File))
                (file, isAmong) = (Keys[document].File, files.Contains(Keys[document].File));
            if (isAmong)
                documents.Add(document);
        }
        return documents;
    }

    /// <summary>The documents of some talks, rising.</summary>
    public List<int> DocumentsOf(IReadOnlySet<TalkKey> talks) =>
        talks.Count == 0 ? [] : [.. Enumerable.Range(0, Keys.Length).Where(document => talks.Contains(Keys[document]))];

    /// <summary>How many documents there are, the deleted included.</summary>
    public int Count => Keys.Length;

    /// <summary>How many bytes the segment takes, without the strings of the keys, which the library holds anyway.</summary>
    public long Bytes => Lookups.Bytes + Postings.Bytes + FieldEnds.LongLength * 4 + Keys.LongLength * 16;

    /// <summary>Where the fields of a document end.</summary>
    public ReadOnlySpan<int> EndsOf(int document) => FieldEnds.AsSpan(document * FieldWeights.Fields, FieldWeights.Fields);

    /// <summary>The field that a position of a document belongs to.</summary>
    public int FieldAt(int document, int position)
    {
        var ends = EndsOf(document);
        var field = 0;
        while (field < FieldWeights.Fields - 1 && position >= ends[field])
            field++;
        return field;
    }

    /// <summary>What one occurrence in a field of a document counts.</summary>
    public float Weight(int document, int field) => FieldLengths.Weight(EndsOf(document), field);
}

/// <summary>What words count in the fields of some documents, from where the fields end.</summary>
internal sealed class FieldLengths
{
    /// <summary>Positions left free between two fields, so that no phrase spans them.</summary>
    public const int Gap = 8;

    private readonly int[] _ends;
    private readonly float[] _weights;

    /// <summary>Weighs all fields of all documents once.</summary>
    /// <param name="ends">For each document and field the position after the field's last word.</param>
    public FieldLengths(ReadOnlySpan<int> ends)
    {
        _ends = ends.ToArray();
        _weights = new float[ends.Length];
        for (var index = 0; index < ends.Length; index++)
            _weights[index] = Weight(ends.Slice(index / FieldWeights.Fields * FieldWeights.Fields, FieldWeights.Fields), index % FieldWeights.Fields);
    }

    /// <summary>What one occurrence in a field of a document counts.</summary>
    /// <param name="ends">Where the fields of the document end.</param>
    /// <param name="field">The field.</param>
    public static float Weight(ReadOnlySpan<int> ends, int field)
    {
        var start = field == 0 ? 0 : ends[field - 1] + Gap;
        return FieldWeights.Of(field, ends[field] - start);
    }

    /// <summary>The impact of a term from where it stands in a document whose fields end at some positions.</summary>
    public static byte Impact(ReadOnlySpan<int> ends, ReadOnlySpan<int> positions) => new FieldLengths(ends).Impact(0, positions);

    /// <summary>The impact of a term from where it stands in a document.</summary>
    public byte Impact(int document, ReadOnlySpan<int> positions)
    {
        var count = 0f;
        var (field, last) = (document * FieldWeights.Fields, (document + 1) * FieldWeights.Fields - 1);
        foreach (var position in positions)
        {
            while (field < last && position >= _ends[field])
                field++;
            count += _weights[field];
        }
        return (byte)Math.Clamp(MathF.Round(FieldWeights.Saturate(count) * byte.MaxValue), 1, byte.MaxValue);
    }
}
