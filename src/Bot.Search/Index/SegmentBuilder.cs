using System.Runtime.InteropServices;
using Bot.Search.Analysis;

namespace Bot.Search.Index;

/// <summary>Analyses talks one by one and makes a segment of them. For one thread.</summary>
internal sealed class SegmentBuilder(Vocabulary vocabulary) : ITermSink
{
    private readonly DocumentAnalysis _analysis = new(vocabulary);
    private readonly TermTable _terms = new();
    private readonly List<Occurrence> _occurrences = [];
    private readonly List<int> _documentEnds = [];
    private readonly List<int> _fieldEnds = [];
    private readonly List<TalkKey> _keys = [];
    private readonly PostingsWriter _writer = new();
    private Place[] _places = [];

    /// <summary>How many talks were added.</summary>
    public int Count => _keys.Count;

    public void Add(TalkDocument talk) => Add(talk.Key, [], talk.Title, talk.Affiliations, talk.Event, talk.Notes, talk.Speakers);

    /// <summary>Adds the speakers alone of a talk.</summary>
    /// <param name="talk">The talk.</param>
    /// <param name="ends">Where the fields before the speakers end.</param>
    /// <param name="speakers">Their names.</param>
    public void AddSpeakers(TalkKey talk, ReadOnlySpan<int> ends, string speakers) => Add(talk, ends, speakers);

    void ITermSink.Add(ReadOnlySpan<char> term, int position) => _occurrences.Add(new Occurrence(_terms.NumberOf(term), position));

    /// <summary>The segment of the talks that were added. The builder begins again without them, in the same memory.</summary>
    public Segment Build()
    {
        var starts = PlaceByTerm();
        var lengths = new FieldLengths(CollectionsMarshal.AsSpan(_fieldEnds));
        var sorted = new TermList(_terms.Count);
        foreach (var term in _terms.Sorted())
        {
            sorted.Add(_terms[term]);
            _writer.BeginList();
            WriteList(_places.AsSpan(starts[term], starts[term + 1] - starts[term]), lengths, _writer);
            _writer.EndList();
        }
        var segment = new Segment(new TermDictionary(sorted)) { Postings = _writer.ToPostings(), Keys = [.. _keys], FieldEnds = [.. _fieldEnds] };
        Clear();
        return segment;
    }

    private void Add(TalkKey talk, ReadOnlySpan<int> ends, params ReadOnlySpan<string> fields)
    {
        _keys.Add(talk);
        _fieldEnds.AddRange(ends);
        var position = ends.Length > 0 ? ends[^1] + FieldLengths.Gap : 0;
        foreach (var field in fields)
        {
            position = _analysis.Read(field, position, this);
            _fieldEnds.Add(position);
            position += FieldLengths.Gap;
        }
        _documentEnds.Add(_occurrences.Count);
    }

    private void Clear()
    {
        _terms.Clear();
        _occurrences.Clear();
        _documentEnds.Clear();
        _fieldEnds.Clear();
        _keys.Clear();
    }

    private static void WriteList(ReadOnlySpan<Place> places, FieldLengths lengths, PostingsWriter writer)
    {
        Span<int> few = stackalloc int[64];
        for (var index = 0; index < places.Length;)
        {
            var document = places[index].Document;
            var end = index + 1;
            while (end < places.Length && places[end].Document == document)
                end++;
            var positions = end - index <= few.Length ? few[..(end - index)] : new int[end - index];
            for (var at = 0; at < positions.Length; at++)
                positions[at] = places[index + at].Position;
            // A name of the vocabulary comes after all words of its field.
            positions.Sort();
            writer.Add(document, lengths.Impact(document, positions), positions);
            index = end;
        }
    }

    // A counting sort: where each term stands, term by term, in the order of the documents. Gives the first place of each.
    private int[] PlaceByTerm()
    {
        var occurrences = CollectionsMarshal.AsSpan(_occurrences);
        var starts = new int[_terms.Count + 2];
        foreach (var occurrence in occurrences)
            starts[occurrence.Term + 2]++;
        for (var term = 2; term < starts.Length; term++)
            starts[term] += starts[term - 1];
        if (_places.Length < occurrences.Length)
            _places = new Place[occurrences.Length];
        var (document, end) = (-1, 0);
        for (var index = 0; index < occurrences.Length; index++)
        {
            while (index >= end)
                end = _documentEnds[++document];
            _places[starts[occurrences[index].Term + 1]++] = new Place(document, occurrences[index].Position);
        }
        return starts;
    }

    private readonly record struct Occurrence(int Term, int Position);

    private readonly record struct Place(int Document, int Position);
}
