using System.Runtime.InteropServices;

namespace Bot.Search.Index;

/// <summary>The terms of several segments together, sorted, each with its lists in the order of the segments.</summary>
internal sealed class MergedTerms
{
    private readonly TermTable _terms;
    private readonly int[] _sorted;
    private readonly Groups<PartList> _lists;

    public MergedTerms(IReadOnlyList<LiveSegment> parts)
    {
        _terms = new TermTable(parts.Max(part => part.Segment.Terms.Count));
        var all = parts.Sum(part => part.Segment.Terms.Count);
        var (numbers, lists) = (new List<int>(all), new List<PartList>(all));
        for (var part = 0; part < parts.Count; part++)
        {
            for (var list = 0; list < parts[part].Segment.Terms.Count; list++)
            {
                numbers.Add(_terms.NumberOf(parts[part].Segment.Terms[list]));
                lists.Add(new PartList(part, list));
            }
        }
        _sorted = _terms.Sorted();
        _lists = Groups<PartList>.Of(_terms.Count, CollectionsMarshal.AsSpan(numbers), CollectionsMarshal.AsSpan(lists));
    }

    public int Count => _terms.Count;

    /// <summary>The term at a place in the order of all.</summary>
    public ReadOnlySpan<char> TermAt(int place) => _terms[_sorted[place]];

    /// <summary>Where its posting lists are.</summary>
    public ReadOnlySpan<PartList> ListsAt(int place) => _lists[_sorted[place]];
}

/// <summary>A list of one of the segments.</summary>
internal readonly record struct PartList(int Part, int List);
