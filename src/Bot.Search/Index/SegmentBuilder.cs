using System.Runtime.InteropServices;
using Bot.Search.Analysis;

namespace Bot.Search.Index;

/// <summary>Analyses talks one by one and makes a segment of them. For one thread.</summary>
internal sealed class SegmentBuilder(Vocabulary vocabulary) : ITermSink
{
    private readonly DocumentAnalysis _analysis = new(vocabulary);
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly List<int> _termOf = [];
    private readonly List<int> _positions = [];
    private readonly List<int> _documentStarts = [];
    private readonly List<int> _fieldEnds = [];
    private readonly List<TalkKey> _keys = [];

    /// <summary>How many talks were added.</summary>
    public int Count => _keys.Count;

    public void Add(TalkDocument talk)
    {
        _documentStarts.Add(_termOf.Count);
        _keys.Add(talk.Key);
        var position = 0;
        ReadOnlySpan<string> fields = [talk.Title, talk.Speakers, talk.Affiliations, talk.Event, talk.Notes];
        foreach (var field in fields)
        {
            position = _analysis.Read(field, position, this);
            _fieldEnds.Add(position);
            position += FieldLengths.Gap;
        }
    }

    void ITermSink.Add(ReadOnlySpan<char> term, int position)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_terms.GetAlternateLookup<ReadOnlySpan<char>>(), term, out var known);
        if (!known)
            number = _terms.Count - 1;
        _termOf.Add(number);
        _positions.Add(position);
    }

    public Segment Build()
    {
        var sorted = _terms.Keys.ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        var occurrences = OccurrencesByTerm();
        var writer = new PostingsWriter();
        foreach (var term in sorted)
            WriteList(occurrences.Of(_terms[term]), writer);
        return new Segment(new TermDictionary(sorted))
        {
            Postings = writer.ToPostings(),
            Keys = [.. _keys],
            FieldEnds = [.. _fieldEnds],
        };
    }

    private void WriteList(ReadOnlySpan<int> occurrences, PostingsWriter writer)
    {
        var positions = new List<int>();
        var document = 0;
        writer.BeginList();
        for (var index = 0; index < occurrences.Length;)
        {
            while (document + 1 < Count && _documentStarts[document + 1] <= occurrences[index])
                document++;
            var end = document + 1 < Count ? _documentStarts[document + 1] : _termOf.Count;
            positions.Clear();
            for (; index < occurrences.Length && occurrences[index] < end; index++)
                positions.Add(_positions[occurrences[index]]);
            WritePosting(document, positions, writer);
        }
        writer.EndList();
    }

    private void WritePosting(int document, List<int> positions, PostingsWriter writer)
    {
        positions.Sort();
        var ends = CollectionsMarshal.AsSpan(_fieldEnds).Slice(document * FieldWeights.Fields, FieldWeights.Fields);
        var span = CollectionsMarshal.AsSpan(positions);
        writer.Add(document, FieldLengths.Impact(ends, span), span);
    }

    // A counting sort: the places of all occurrences, term by term, each term's in the order of the documents.
    private Occurrences OccurrencesByTerm()
    {
        var starts = new int[_terms.Count + 1];
        foreach (var term in _termOf)
            starts[term + 1]++;
        for (var term = 0; term < _terms.Count; term++)
            starts[term + 1] += starts[term];
        var next = starts.AsSpan().ToArray();
        var places = new int[_termOf.Count];
        for (var place = 0; place < places.Length; place++)
            places[next[_termOf[place]]++] = place;
        return new Occurrences(starts, places);
    }

    private sealed record Occurrences(int[] Starts, int[] Places)
    {
        public ReadOnlySpan<int> Of(int term) => Places.AsSpan(Starts[term], Starts[term + 1] - Starts[term]);
    }
}
