"""The control calls that are used, described in the form of botocore's own model: to read that, which holds all of S3, takes 25 ms.

The names are Amazon's. A test holds every word here beside the model that is installed.
"""

from typing import Any


def _structure(**members: object) -> dict[str, Any]:
    return {"type": "structure", "members": members}


def _list_of(shape: str) -> dict[str, Any]:
    return {"type": "list", "member": {"shape": shape}, "flattened": True}


def _at(location: str, name: str, shape: str) -> dict[str, str]:
    """A member that stands there in a request, and is called so."""
    return {"shape": shape, "location": location, "locationName": name}


def _asked(method: str, uri: str, name: str) -> dict[str, Any]:
    http = {"method": method, "requestUri": uri}
    return {"name": name, "http": http, "input": {"shape": f"{name}Request"}, "output": {"shape": f"{name}Output"}}


_BODY = {
    "shape": "CompletedMultipartUpload",
    "locationName": "CompleteMultipartUpload",
    "xmlNamespace": {"uri": "http://s3.amazonaws.com/doc/2006-03-01/"},
}
_KEY, _MULTIPART_ID, _ETAG, _CUT = {"shape": "ObjectKey"}, {"shape": "MultipartUploadId"}, {"shape": "ETag"}, {"shape": "IsTruncated"}
_CRC32, _CRC64NVME = {"shape": "ChecksumCRC32"}, {"shape": "ChecksumCRC64NVME"}
_BUCKET_ASKED = {"Bucket": _at("uri", "Bucket", "BucketName")}
_OBJECT_ASKED = {**_BUCKET_ASKED, "Key": _at("uri", "Key", "ObjectKey")}
_UPLOAD_ASKED = {**_OBJECT_ASKED, "UploadId": _at("querystring", "uploadId", "MultipartUploadId")}
_OF_CHECKSUM = {"ChecksumType": _at("header", "x-amz-checksum-type", "ChecksumType")}
_PLAIN = {
    "string": "BucketName ObjectKey MultipartUploadId ContentType MetadataKey MetadataValue ETag IfNoneMatch Prefix"
    " KeyMarker UploadIdMarker NextKeyMarker NextUploadIdMarker ChecksumAlgorithm ChecksumType ChecksumCRC32 ChecksumCRC64NVME",
    "integer": "PartNumber PartNumberMarker NextPartNumberMarker",
    "long": "Size MpuObjectSize",
    "boolean": "IsTruncated",
    "timestamp": "LastModified Initiated",
}

SERVICE: dict[str, Any] = {
    "metadata": {"protocol": "rest-xml", "serviceId": "S3", "apiVersion": "2006-03-01", "endpointPrefix": "s3"},
    "operations": {
        asked["name"]: asked
        for asked in (
            _asked("POST", "/{Bucket}/{Key+}?uploads", "CreateMultipartUpload"),
            _asked("POST", "/{Bucket}/{Key+}", "CompleteMultipartUpload"),
            _asked("DELETE", "/{Bucket}/{Key+}", "AbortMultipartUpload"),
            _asked("GET", "/{Bucket}/{Key+}", "ListParts"),
            _asked("GET", "/{Bucket}?uploads", "ListMultipartUploads"),
        )
    },
    "shapes": {
        **{name: {"type": kind} for kind, names in _PLAIN.items() for name in names.split()},
        "Metadata": {"type": "map", "key": {"shape": "MetadataKey"}, "value": {"shape": "MetadataValue"}},
        "CreateMultipartUploadRequest": _structure(
            **_OBJECT_ASKED,
            **_OF_CHECKSUM,
            ContentType=_at("header", "Content-Type", "ContentType"),
            Metadata=_at("headers", "x-amz-meta-", "Metadata"),
            ChecksumAlgorithm=_at("header", "x-amz-checksum-algorithm", "ChecksumAlgorithm"),
        ),
        "CreateMultipartUploadOutput": _structure(UploadId=_MULTIPART_ID),
        "CompleteMultipartUploadRequest": {
            **_structure(
                **_UPLOAD_ASKED,
                **_OF_CHECKSUM,
                MultipartUpload=_BODY,
                ChecksumCRC32=_at("header", "x-amz-checksum-crc32", "ChecksumCRC32"),
                ChecksumCRC64NVME=_at("header", "x-amz-checksum-crc64nvme", "ChecksumCRC64NVME"),
                MpuObjectSize=_at("header", "x-amz-mp-object-size", "MpuObjectSize"),
                IfNoneMatch=_at("header", "If-None-Match", "IfNoneMatch"),
            ),
            "payload": "MultipartUpload",
        },
        "CompleteMultipartUploadOutput": _structure(ETag=_ETAG),
        "CompletedMultipartUpload": _structure(Parts={"shape": "CompletedPartList", "locationName": "Part"}),
        "CompletedPartList": _list_of("CompletedPart"),
        "CompletedPart": _structure(
            PartNumber={"shape": "PartNumber"}, ETag=_ETAG, ChecksumCRC32=_CRC32, ChecksumCRC64NVME=_CRC64NVME
        ),
        "AbortMultipartUploadRequest": _structure(**_UPLOAD_ASKED),
        "AbortMultipartUploadOutput": _structure(),
        "ListPartsRequest": _structure(**_UPLOAD_ASKED, PartNumberMarker=_at("querystring", "part-number-marker", "PartNumberMarker")),
        "ListPartsOutput": _structure(
            IsTruncated=_CUT,
            NextPartNumberMarker={"shape": "NextPartNumberMarker"},
            Parts={"shape": "Parts", "locationName": "Part"},
        ),
        "Parts": _list_of("Part"),
        "Part": _structure(
            PartNumber={"shape": "PartNumber"},
            Size={"shape": "Size"},
            ETag=_ETAG,
            LastModified={"shape": "LastModified"},
            ChecksumCRC32=_CRC32,
            ChecksumCRC64NVME=_CRC64NVME,
        ),
        "ListMultipartUploadsRequest": _structure(
            **_BUCKET_ASKED,
            Prefix=_at("querystring", "prefix", "Prefix"),
            KeyMarker=_at("querystring", "key-marker", "KeyMarker"),
            UploadIdMarker=_at("querystring", "upload-id-marker", "UploadIdMarker"),
        ),
        "ListMultipartUploadsOutput": _structure(
            IsTruncated=_CUT,
            NextKeyMarker={"shape": "NextKeyMarker"},
            NextUploadIdMarker={"shape": "NextUploadIdMarker"},
            Uploads={"shape": "MultipartUploadList", "locationName": "Upload"},
        ),
        "MultipartUploadList": _list_of("MultipartUpload"),
        "MultipartUpload": _structure(Key=_KEY, UploadId=_MULTIPART_ID, Initiated={"shape": "Initiated"}),
    },
}
"""As ServiceModel takes it."""
