package org.entente.graph.bulk;

import org.apache.jena.dboe.base.block.BlockType;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.sys.SystemIndex;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeParams;

/**
 * How TDB2 lays out a B+ tree in its three files: blocks of records, blocks of nodes, and the state, which is the root and how many blocks of nodes and of records
 * there are. {@code TreeTest} fails when Jena changes that.
 *
 * @param keyLongs how many numbers of a record are its key
 * @param recordLongs how many numbers a record has
 */
record TreeLayout(int keyLongs, int recordLongs) {

    /** An index of quads: all of a record is its key. */
    static final TreeLayout QUADS = new TreeLayout(4, 4);

    /** From the hash of a term to its number. */
    static final TreeLayout TERMS = new TreeLayout(2, 3);

    static final String LEAVES = "." + Names.extBptRecords;
    static final String NODES = "." + Names.extBptTree;
    static final String STATE = "." + Names.extBptState;

    static final int BLOCK = SystemIndex.BlockSize;

    /** Count and link. */
    static final int LEAF_HEADER = 2 * Integer.BYTES;

    static final int NODE_HEADER = Integer.BYTES;
    static final int NODE = BlockType.BPTREE_BRANCH.id();
    static final int LOWEST_NODE = BlockType.BPTREE_LEAF.id();

    int recordLength() {
        return recordLongs * Long.BYTES;
    }

    int recordsInLeaf() {
        return (BLOCK - LEAF_HEADER) / recordLength();
    }

    int childrenOfNode() {
        return parameters().getMaxPtr();
    }

    /** Where in a node its children are: behind as many keys as fit, each with the room of a record. */
    int childrenAt() {
        return NODE_HEADER + parameters().getMaxRec() * recordLength();
    }

    private BPlusTreeParams parameters() {
        RecordFactory records = new RecordFactory(keyLongs * Long.BYTES, (recordLongs - keyLongs) * Long.BYTES);
        return new BPlusTreeParams(BPlusTreeParams.calcOrder(BLOCK, records), records);
    }
}
