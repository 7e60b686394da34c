using Bot.Search.Analysis;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Bot.Search.Lucene;

/// <summary>Gives the terms of a talk, as the bot's own analysis makes them, to Lucene.</summary>
internal sealed class TermStream : TokenStream, ITermSink
{
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private readonly List<(string Term, int Position)> _terms = [];
    private int _next;
    private int _position;
    private readonly int _times;

    public TermStream(TalkDocument talk, DocumentAnalysis analysis)
    {
        (_term, _increment) = (AddAttribute<ICharTermAttribute>(), AddAttribute<IPositionIncrementAttribute>());
        var position = 0;
        // Lucene counts how often a word stands in a talk, so a word of the title is there more than once.
        foreach (var (text, times) in new[] { (talk.Title, 3), (talk.Speakers, 2), (talk.Affiliations, 1), (talk.Event, 2), (talk.Notes, 1) })
        {
            _times = times;
            position = analysis.Read(text, position, this) + Index.FieldLengths.Gap;
        }
        _terms.Sort((left, right) => left.Position.CompareTo(right.Position));
    }

    public override bool IncrementToken()
    {
        if (_next >= _terms.Count)
            return false;
        ClearAttributes();
        var (term, position) = _terms[_next++];
        _term.SetEmpty().Append(term);
        _increment.PositionIncrement = position - _position;
        _position = position;
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        (_next, _position) = (0, -1);
    }

    void ITermSink.Add(ReadOnlySpan<char> term, int position)
    {
        for (var time = 0; time < _times; time++)
            _terms.Add((term.ToString(), position));
    }
}
