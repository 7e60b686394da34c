using System.Runtime.InteropServices;
using Bot.Search.Index;

namespace Bot.Search.Names;

/// <summary>Where in a name something stands, best first.</summary>
internal enum NamePlace : byte
{
    Start,
    WordStart,
    Middle,
}

/// <summary>For every one, two and three characters that stand together the forms that hold it, parted by the best place where each does.</summary>
internal sealed class GramLists
{
    /// <summary>How many places there are.</summary>
    public const int Places = 3;

    /// <summary>The most characters of a gram.</summary>
    public const int Longest = 3;

    // By length.
    private readonly Dictionary<long, GramList>[] _lists = new Dictionary<long, GramList>[Longest + 1];

    public GramLists(NameForms forms) => Parallel.For(1, Longest + 1, length => _lists[length] = Lists(forms, length));

    /// <summary>The forms that hold a gram best at a place; a list that ends at once where there is none.</summary>
    public GramCursor Read(ReadOnlySpan<char> gram, NamePlace place) => new(Find(gram)?.Bytes(place) ?? []);

    /// <summary>How many bytes a gram's lists take.</summary>
    public int Length(ReadOnlySpan<char> gram) => Find(gram)?.Length ?? 0;

    private static long KeyOf(ReadOnlySpan<char> gram)
    {
        var key = 0L;
        foreach (var character in gram)
            key = key << 16 | character;
        return key;
    }

    private static Dictionary<long, GramList> Lists(NameForms forms, int length)
    {
        var lists = new Dictionary<long, GramList>();
        for (var form = 0; form < forms.Count; form++)
        {
            var text = forms.Text(form).AsSpan();
            for (var at = 0; at + length <= text.Length; at++)
            {
                var place = at == 0 ? NamePlace.Start : forms.StartsWord(form, at) ? NamePlace.WordStart : NamePlace.Middle;
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, KeyOf(text.Slice(at, length)), out _);
                (list ??= new GramList()).Add(form, place);
            }
        }
        foreach (var list in lists.Values)
            list.End();
        return lists;
    }

    private GramList? Find(ReadOnlySpan<char> gram) => _lists[gram.Length].GetValueOrDefault(KeyOf(gram));

    // The last form waits, as a better place in it may follow.
    private sealed class GramList
    {
        private readonly ByteBuffer?[] _buffers = new ByteBuffer?[Places];
        private readonly byte[][] _bytes = [[], [], []];
        private readonly int[] _written = [-1, -1, -1];
        private int _form = -1;
        private NamePlace _place;

        public int Length => _bytes.Sum(bytes => bytes.Length);

        public byte[] Bytes(NamePlace place) => _bytes[(int)place];

        public void Add(int form, NamePlace place)
        {
            if (form == _form)
            {
                _place = place < _place ? place : _place;
                return;
            }
            Flush();
            (_form, _place) = (form, place);
        }

        public void End()
        {
            Flush();
            for (var place = 0; place < Places; place++)
                (_bytes[place], _buffers[place]) = (_buffers[place]?.ToArray() ?? [], null);
        }

        private void Flush()
        {
            if (_form < 0)
                return;
            var place = (int)_place;
            Varint.Write(_buffers[place] ??= new ByteBuffer(8), _form - _written[place]);
            _written[place] = _form;
        }
    }
}

/// <summary>Reads the list of a gram.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct GramCursor(byte[] bytes)
{
    private int _at;

    /// <summary>The form it stands at.</summary>
    public int Form { get; private set; } = -1;

    /// <summary>Goes to the next form; false at the end.</summary>
    public bool Next()
    {
        if (_at >= bytes.Length)
        {
            Form = int.MaxValue;
            return false;
        }
        Form += Varint.Read(bytes, ref _at);
        return true;
    }
}
