using System.Runtime.InteropServices;
using Bot.Search.Index;

namespace Bot.Search.Names;

/// <summary>Reads the grams of some forms, one length after another in the same memory: sorting those of all lengths at once would take three times as much.</summary>
internal sealed class GramsBuilder(NameForms forms)
{
    private const int PlaceBits = 2;
    private const int PlaceMask = (1 << PlaceBits) - 1;

    private readonly TermTable _grams = new();
    private readonly List<int> _numbers = new(forms.Characters);
    private readonly List<int> _places = new(forms.Characters);
    private readonly ByteBuffer[] _lists = [new(), new(), new()];

    /// <summary>All grams of a length.</summary>
    public GramsOfLength Read(int length)
    {
        _grams.Clear();
        _numbers.Clear();
        _places.Clear();
        for (var form = 0; form < forms.Count; form++)
        {
            var text = forms.Text(form);
            for (var at = 0; at + length <= text.Length; at++)
            {
                _numbers.Add(_grams.NumberOf(text.Slice(at, length)));
                _places.Add(form << PlaceBits | (int)forms.PlaceAt(form, at));
            }
        }
        var grams = _grams.ToDictionary(_numbers);
        return Write(grams, Groups<int>.Of(grams.Count, CollectionsMarshal.AsSpan(_numbers), CollectionsMarshal.AsSpan(_places)));
    }

    private GramsOfLength Write(TermDictionary grams, Groups<int> places)
    {
        var (starts, bytes) = (new int[grams.Count + 1], new ByteBuffer());
        for (var gram = 0; gram < grams.Count; gram++)
        {
            WriteLists(places[gram]);
            foreach (var list in _lists)
            {
                Varint.Write(bytes, list.Length);
                bytes.Add(list.Written);
                list.Reset();
            }
            starts[gram + 1] = bytes.Length;
        }
        return new GramsOfLength(grams, starts, bytes.ToArray());
    }

    // Of several places in one form the best counts.
    private void WriteLists(ReadOnlySpan<int> places)
    {
        Span<int> written = [-1, -1, -1];
        for (var at = 0; at < places.Length;)
        {
            var (form, best) = (places[at] >> PlaceBits, places[at] & PlaceMask);
            for (at++; at < places.Length && places[at] >> PlaceBits == form; at++)
                best = Math.Min(best, places[at] & PlaceMask);
            Varint.Write(_lists[best], form - written[best]);
            written[best] = form;
        }
    }
}
