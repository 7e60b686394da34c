using System.Runtime.InteropServices;
using Bot.Search.Index;

namespace Bot.Search.Names;

/// <summary>
/// The lists of all grams of one length. A gram has one list for each place: how many bytes it takes, and its forms, each as its distance from the
/// one before.
/// </summary>
/// <param name="grams">The grams.</param>
/// <param name="starts">Where the lists of each start, and the end of the last.</param>
/// <param name="bytes">The lists.</param>
internal sealed class GramsOfLength(TermDictionary grams, int[] starts, byte[] bytes)
{
    private const int PlaceBits = 2;
    private const int PlaceMask = (1 << PlaceBits) - 1;

    /// <summary>Reads all grams of a length in some forms.</summary>
    public static GramsOfLength Of(NameForms forms, int length)
    {
        var (table, numbers, places) = (new TermTable(), new List<int>(forms.Characters), new List<int>(forms.Characters));
        for (var form = 0; form < forms.Count; form++)
        {
            for (var at = 0; at + length <= forms.Length(form); at++)
            {
                numbers.Add(table.NumberOf(forms.Text(form).Slice(at, length)));
                places.Add(form << PlaceBits | (int)forms.PlaceAt(form, at));
            }
        }
        var grams = table.ToDictionary(numbers);
        return Of(grams, Groups<int>.Of(grams.Count, CollectionsMarshal.AsSpan(numbers), CollectionsMarshal.AsSpan(places)));
    }

    /// <summary>The forms that hold a gram best at a place; a list that ends at once where there is none.</summary>
    public GramCursor Read(ReadOnlySpan<char> gram, NamePlace place)
    {
        var number = grams.Find(gram);
        if (number < 0)
            return new GramCursor([], 0, 0);
        var at = starts[number];
        for (var list = NamePlace.Start; ; list++)
        {
            var length = Varint.Read(bytes, ref at);
            if (list == place)
                return new GramCursor(bytes, at, at + length);
            at += length;
        }
    }

    /// <summary>How many bytes a gram's lists take.</summary>
    public int Length(ReadOnlySpan<char> gram) => grams.Find(gram) is >= 0 and var number ? starts[number + 1] - starts[number] : 0;

    private static GramsOfLength Of(TermDictionary grams, Groups<int> places)
    {
        var (starts, bytes) = (new int[grams.Count + 1], new ByteBuffer());
        ByteBuffer[] lists = [new(), new(), new()];
        for (var gram = 0; gram < grams.Count; gram++)
        {
            WriteLists(places[gram], lists);
            foreach (var list in lists)
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
    private static void WriteLists(ReadOnlySpan<int> places, ByteBuffer[] lists)
    {
        Span<int> written = [-1, -1, -1];
        for (var at = 0; at < places.Length;)
        {
            var (form, best) = (places[at] >> PlaceBits, places[at] & PlaceMask);
            for (at++; at < places.Length && places[at] >> PlaceBits == form; at++)
                best = Math.Min(best, places[at] & PlaceMask);
            Varint.Write(lists[best], form - written[best]);
            written[best] = form;
        }
    }
}

/// <summary>Reads the list of a gram.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct GramCursor(byte[] bytes, int at, int end)
{
    private int _at = at;

    /// <summary>The form it stands at.</summary>
    public int Form { get; private set; } = -1;

    /// <summary>Goes to the next form; false at the end.</summary>
    public bool Next()
    {
        if (_at >= end)
        {
            Form = int.MaxValue;
            return false;
        }
        Form += Varint.Read(bytes, ref _at);
        return true;
    }
}
