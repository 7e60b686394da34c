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
